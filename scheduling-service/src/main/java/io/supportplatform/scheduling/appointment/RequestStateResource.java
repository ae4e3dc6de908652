package io.supportplatform.scheduling.appointment;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.scheduling.availability.AccessProblems;
import io.supportplatform.scheduling.availability.domain.AccessRefusal;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether requests can have a call, over HTTP: for the details page and for the list's column. */
@Path("/api/scheduling/v1")
@Tag(name = "Appointments")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class RequestStateResource {
    private static final int MAX_BATCH = 100;

    private final ReadRequestStates states;
    private final AppointmentLinks links;
    private final CurrentCaller caller;

    RequestStateResource(ReadRequestStates states, AppointmentLinks links, CurrentCaller caller) {
        this.states = states;
        this.links = links;
        this.caller = caller;
    }

    @GET
    @Path("/requests/{ticketId}/appointment-state")
    @Operation(operationId = "readAppointmentState", summary = "Whether a call is possible, booked or neither, and why")
    @APIResponse(responseCode = "200", description = "The state for this caller")
    @APIResponse(responseCode = "404", description = "REQUEST_NOT_FOUND")
    public Uni<RequestStateJson.View> one(@PathParam("ticketId") UUID ticketId) {
        return states.one(caller.get(), new TicketId(ticketId))
                .map(decision -> decision.fold(
                        state -> RequestStateJson.View.from(state, links), RequestStateResource::refused));
    }

    @GET
    @Path("/appointment-states")
    @Operation(
            operationId = "readAppointmentStates",
            summary = "The same for up to 100 requests",
            description = "Requests that are not visible to the caller are left out.")
    @APIResponse(responseCode = "200", description = "The states")
    @APIResponse(responseCode = "400", description = "VALIDATION_FAILED")
    public Uni<RequestStateJson.Views> all(
            @QueryParam("ticketId")
                    @NotNull
                    @Size(min = 1, max = MAX_BATCH)
                    @Parameter(schema = @Schema(implementation = UUID[].class))
                    List<String> ticketIds) {
        return states.all(caller.get(), RequestStateJson.ids(ticketIds))
                .map(found -> RequestStateJson.Views.from(found, links));
    }

    private static RequestStateJson.View refused(AccessRefusal refusal) {
        throw AccessProblems.of(refusal).toException();
    }
}
