package io.supportplatform.contracts.incident;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.ConditionalAnswer;
import io.supportplatform.contracts.ledger.LedgerRepository;
import io.supportplatform.contracts.ledger.domain.Reservation;
import io.supportplatform.contracts.ledger.domain.ReservationId;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.Etags;
import io.supportplatform.kit.rest.PublicLinks;
import io.supportplatform.kit.transaction.PgStatements;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Incidents held while a request is being written; the caller chooses the id and may repeat the call. */
@Path("/api/contracts/v1/reservations")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reservations")
class ReservationResource {

    private final ReserveUnit reserveUnit;
    private final ReleaseReservation releaseReservation;
    private final LedgerRepository ledger;
    private final PgStatements statements;
    private final ReservationProblems problems;
    private final CurrentCaller caller;
    private final PublicLinks links;
    private final Clock clock;

    ReservationResource(
            ReserveUnit reserveUnit,
            ReleaseReservation releaseReservation,
            LedgerRepository ledger,
            PgStatements statements,
            ReservationProblems problems,
            CurrentCaller caller,
            PublicLinks links,
            Clock clock) {
        this.reserveUnit = reserveUnit;
        this.releaseReservation = releaseReservation;
        this.ledger = ledger;
        this.statements = statements;
        this.problems = problems;
        this.caller = caller;
        this.links = links;
        this.clock = clock;
    }

    @PUT
    @Path("{reservationId}")
    @Operation(
            operationId = "putReservation",
            summary = "Hold one incident",
            description =
                    "For 15 minutes, from the lot that ends first. The same id and body again finds the same hold.")
    @APIResponse(
            responseCode = "200",
            description = "Held before by the same call.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReservationJson.View.class)))
    @APIResponseSchema(value = ReservationJson.View.class, responseCode = "201", responseDescription = "Held now.")
    @APIResponse(responseCode = "400", description = "`validation-failed`, `malformed-body`.")
    @APIResponse(responseCode = "403", description = "`ppi-requires-personal-account`.")
    @APIResponse(responseCode = "404", description = "`contract-not-linked`, `reservation-not-found`.")
    @APIResponse(
            responseCode = "409",
            description = "`contract-not-activated`, `contract-expired`, `no-units-available`, `units-all-reserved`, "
                    + "`reservation-lapsed`, `reservation-already-resolved`.")
    @APIResponse(
            responseCode = "422",
            description = "`product-not-covered`, `product-version-not-covered`, `support-phase-not-covered`, "
                    + "`plan-cloud-only`, `plan-on-premises-only`, `severity-not-in-plan`, "
                    + "`product-served-by-other-portal`, `reservation-mismatch`.")
    @APIResponse(responseCode = "423", description = "`contract-frozen`, `contract-suspended`.")
    @APIResponse(responseCode = "503", description = "`contract-busy` with Retry-After.")
    public Uni<Response> put(
            @PathParam("reservationId") UUID reservationId, @NotNull @Valid ReservationJson.PutRequest body) {
        return reserveUnit
                .reserve(caller.get(), body.toOrder(reservationId))
                .map(decision -> decision.fold(this::placed, this::throwing));
    }

    @GET
    @Path("{reservationId}")
    @Operation(operationId = "getReservation", summary = "A hold and what became of it")
    @APIResponseSchema(
            value = ReservationJson.View.class,
            responseCode = "200",
            responseDescription = "The reservation.")
    @APIResponse(responseCode = "404", description = "`reservation-not-found`: unknown, or another's.")
    public Uni<Response> get(@PathParam("reservationId") UUID reservationId, @Context Request request) {
        return statements
                .run(sql -> ledger.reservation(sql, new ReservationId(reservationId)))
                .map(found -> found.filter(known -> known.isOf(Accounts.of(caller.get())))
                        .orElseGet(() -> throwing(new ReservationRefusal.NotFound())))
                .map(known -> ConditionalAnswer.of(request, revision(known), view(known)));
    }

    @POST
    @Path("{reservationId}/release")
    @Operation(operationId = "releaseReservation", summary = "Give a held incident back; repeating it changes nothing")
    @APIResponse(responseCode = "200", description = "Given back.")
    @APIResponse(responseCode = "404", description = "`reservation-not-found`: unknown, or another's.")
    @APIResponse(responseCode = "409", description = "`reservation-lapsed`, `reservation-already-resolved`.")
    public Uni<ReservationJson.View> release(@PathParam("reservationId") UUID reservationId) {
        return releaseReservation
                .release(caller.get(), new ReservationId(reservationId))
                .map(decision -> decision.fold(this::view, this::throwing));
    }

    private Response placed(ReserveUnit.Placed placed) {
        URI self = links.to(ReservationJson.BASE + placed.reservation().id());
        return (placed.created() ? Response.created(self) : Response.ok())
                .entity(view(placed.reservation()))
                .tag(Etags.of(revision(placed.reservation())))
                .build();
    }

    private ReservationJson.View view(Reservation reservation) {
        return ReservationJson.View.from(reservation, clock.instant(), links);
    }

    private long revision(Reservation reservation) {
        return ReservationJson.revision(reservation, clock.instant());
    }

    private <T> T throwing(ReservationRefusal refusal) {
        throw problems.of(refusal).toException();
    }
}
