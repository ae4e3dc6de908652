package io.supportplatform.scheduling.slot;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.scheduling.availability.AccessProblems;
import io.supportplatform.scheduling.availability.domain.AccessRefusal;
import io.supportplatform.scheduling.hours.KnownZone;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Free times over HTTP. */
@Path("/api/scheduling/v1/requests/{ticketId}/slots")
@Tag(name = "Appointments")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class SlotResource {
    private final OfferSlots offerSlots;
    private final Calendars calendars;
    private final CurrentCaller caller;

    SlotResource(OfferSlots offerSlots, Calendars calendars, CurrentCaller caller) {
        this.offerSlots = offerSlots;
        this.calendars = calendars;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "offerSlots",
            summary = "Free times of the assigned advocate",
            description = "By the customer's local date, at most 31 days at once.")
    @APIResponse(responseCode = "200", description = "The free times")
    @APIResponse(responseCode = "400", description = "VALIDATION_FAILED")
    @APIResponse(responseCode = "403", description = "CALLER_NOT_WORK_ACCOUNT")
    @APIResponse(responseCode = "404", description = "REQUEST_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ADVOCATE_NOT_ASSIGNED, APPOINTMENT_NOT_AVAILABLE with reasons")
    public Uni<SlotJson.Offer> offer(
            @PathParam("ticketId") UUID ticketId,
            @QueryParam("from") @NotNull @CalendarDate @Parameter(example = "2026-11-24") String from,
            @QueryParam("to") @NotNull @CalendarDate @Parameter(example = "2026-11-30") String to,
            @QueryParam("zone") @NotNull @KnownZone @Parameter(example = "Europe/Warsaw") String zone) {
        var range = SlotJson.range(from, to, zone);
        return offerSlots
                .offer(caller.get(), new TicketId(ticketId), range)
                .map(decision -> decision.fold(
                        days -> SlotJson.Offer.from(ticketId, range, calendars.policy(), days), SlotResource::refused));
    }

    private static SlotJson.Offer refused(AccessRefusal refusal) {
        throw AccessProblems.of(refusal).toException();
    }
}
