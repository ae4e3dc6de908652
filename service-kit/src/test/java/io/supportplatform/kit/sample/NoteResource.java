package io.supportplatform.kit.sample;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.Ids;
import io.supportplatform.kit.messaging.Envelopes;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.messaging.Sequence;
import io.supportplatform.kit.rest.Answer;
import io.supportplatform.kit.rest.Etags;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.kit.rest.PgIdempotency;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.kit.rest.PublicLinks;
import io.supportplatform.kit.text.Characters;
import io.supportplatform.kit.text.Text;
import io.supportplatform.kit.transaction.PgTransaction;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes: created once per key, changed by whoever has seen the last version. */
@Path("/api/kit/v1/notes")
public class NoteResource {

    /** What callers send. */
    public record NoteRequest(
            @NotNull @Size(min = 1, max = 20) @Text(Characters.READABLE)
            String text,

            @Nullable Integer count) {}

    /** What callers see. */
    public record NoteView(UUID id, String text, long version) {}

    private final PgTransaction transaction;
    private final PgIdempotency idempotency;
    private final Outbox outbox;
    private final Envelopes envelopes;
    private final PublicLinks links;

    NoteResource(
            PgTransaction transaction,
            PgIdempotency idempotency,
            Outbox outbox,
            Envelopes envelopes,
            PublicLinks links) {
        this.transaction = transaction;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.envelopes = envelopes;
        this.links = links;
    }

    @POST
    @Authenticated
    public Uni<Response> add(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid NoteRequest request) {
        return idempotency.once(key, "add-note", request, () -> add(request.text()));
    }

    private Uni<Answer> add(String text) {
        if (text.equals("refused")) {
            return Uni.createFrom()
                    .item(Answer.problem(Problem.of(409, "note-refused").remedy(java.util.List.of("TRY_ANOTHER"))));
        }
        UUID id = Ids.next();
        var view = new NoteView(id, text, 1);
        return transaction.run(open -> open.update("insert into note (id, text, version) values ($1, $2, 1)", id, text)
                .chain(() -> outbox.add(
                        open,
                        envelopes.of(
                                SampleChannels.NOTES,
                                SampleChannels.NOTE_ADDED,
                                id.toString(),
                                Sequence.of(1),
                                new NoteAdded(id, text))))
                .replaceWith(Answer.created(links.to("/api/kit/v1/notes/" + id), view)
                        .withVersion(1)));
    }

    @GET
    @Path("{id}")
    @Authenticated
    public Uni<Response> get(@PathParam("id") UUID id, @Context Request request) {
        return transaction
                .run(open -> open.select("select * from note where id = $1", id))
                .map(rows -> rows.isEmpty() ? missing() : conditional(rows.getFirst(), request));
    }

    private static Response missing() {
        throw Problem.of(404, "not-found").toException();
    }

    private static Response conditional(Row row, Request request) {
        var tag = Etags.of(row.getLong("version"));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(view(row)) : unchanged).tag(tag).build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("operator")
    public Uni<NoteView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NoteRequest request) {
        var expected = ExpectedVersion.fromHeader(ifMatch);
        return transaction.run(open -> open.select("select * from note where id = $1 for update", id)
                .invoke(rows -> expected.requireMatch(rows.getFirst().getLong("version")))
                .chain(() -> open.select(
                        "update note set text = $2, version = version + 1 where id = $1 returning *",
                        id,
                        request.text()))
                .map(rows -> view(rows.getFirst())));
    }

    /** Nobody is named here, so nobody may. */
    @GET
    @Path("unannotated")
    public String unannotated() {
        return "secret";
    }

    @GET
    @Path("bug")
    @Authenticated
    public String bug() {
        throw new IllegalStateException("jdbc:secret");
    }

    private static NoteView view(Row row) {
        return new NoteView(row.getUUID("id"), row.getString("text"), row.getLong("version"));
    }
}
