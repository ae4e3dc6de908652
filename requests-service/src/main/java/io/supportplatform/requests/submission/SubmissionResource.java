package io.supportplatform.requests.submission;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.kit.rest.PgIdempotency;
import io.supportplatform.kit.rest.StoredAnswer;
import io.supportplatform.requests.submission.domain.Submission;
import io.supportplatform.requests.ticket.ChangeTicket;
import io.supportplatform.requests.ticket.domain.TicketId;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Submitting a draft, and asking what came of it. */
@Path("/api/requests/v1/requests/{requestId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submission")
@Authenticated
class SubmissionResource {

    private final CurrentCaller caller;
    private final PgIdempotency idempotency;
    private final SubmitTicket submitTicket;
    private final AwaitAnswer awaitAnswer;
    private final SubmissionRepository submissions;
    private final SubmissionAnswers answers;
    private final Clock clock;

    SubmissionResource(
            CurrentCaller caller,
            PgIdempotency idempotency,
            SubmitTicket submitTicket,
            AwaitAnswer awaitAnswer,
            SubmissionRepository submissions,
            SubmissionAnswers answers,
            Clock clock) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.submitTicket = submitTicket;
        this.awaitAnswer = awaitAnswer;
        this.submissions = submissions;
        this.answers = answers;
        this.clock = clock;
    }

    @POST
    @Path("submit")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitRequest",
            summary = "Submit the draft",
            description =
                    "Waits up to two seconds for contracts-service. A key stands for one try: repeating it answers with"
                            + " what came of that try; after a refusal the next try needs a new key. If-Match is optional"
                            + " here: with it, only the version that you have reviewed is submitted.")
    @APIResponse(
            responseCode = "200",
            description = "Submitted",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SubmissionJson.View.class)))
    @APIResponse(
            responseCode = "202",
            description = "On its way; ask at Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SubmissionJson.View.class)))
    @APIResponse(responseCode = "428", description = "If-Match is there, but empty")
    public Uni<Response> submit(
            @RestPath UUID requestId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(required = false) SubmissionJson.@Nullable SubmitRequest body) {
        Caller who = caller.get();
        var ticket = new TicketId(requestId);
        var expected = Optional.ofNullable(ifMatch).map(ExpectedVersion::fromHeader);
        return idempotency
                .remember(
                        key,
                        "POST requests/" + requestId + "/submit",
                        Map.of(),
                        () -> submitTicket
                                .submit(who, ticket, expected)
                                .map(decision -> answers.begun(ticket, decision)))
                .flatMap(stored -> outcome(who.account(), stored));
    }

    @GET
    @Path("submission")
    @Operation(
            operationId = "getSubmission",
            summary = "What came of the latest try, for whoever made it; a day long for a submitter who is no contact")
    public Uni<SubmissionJson.View> submission(@RestPath UUID requestId) {
        var account = caller.get().account();
        return submissions.latest(new TicketId(requestId)).map(found -> answers.view(readable(found, account)));
    }

    private Uni<Response> outcome(AccountId account, StoredAnswer stored) {
        return answers.attempt(stored)
                .map(attempt -> awaitAnswer.await(attempt).map(found -> answers.of(readable(found, account))))
                .orElseGet(() -> Uni.createFrom().item(stored.toResponse()));
    }

    private Submission readable(Optional<Submission> found, AccountId account) {
        return found.filter(submission -> submission.readableBy(account, clock.instant()))
                .orElseThrow(ChangeTicket::notFound);
    }
}
