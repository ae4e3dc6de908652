package io.supportplatform.requests.desk;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.Page;
import io.supportplatform.kit.rest.PageRequest;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.requests.Reads;
import io.supportplatform.requests.directory.Seats;
import io.supportplatform.requests.directory.domain.TeamId;
import io.supportplatform.requests.ticket.TicketFilter;
import io.supportplatform.requests.ticket.TicketJson;
import io.supportplatform.requests.ticket.TicketQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The queue of a team, for those who sit in it and for dispatchers. */
@Path("/api/requests/v1/queues/{teamId}/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk")
class QueueResource {

    private final CurrentCaller caller;
    private final TicketQueries queries;
    private final Reads reads;

    QueueResource(CurrentCaller caller, TicketQueries queries, Reads reads) {
        this.caller = caller;
        this.queries = queries;
        this.reads = reads;
    }

    @GET
    @RolesAllowed({"advocate", "team-lead"})
    @Operation(operationId = "listQueue", summary = "The team's requests and those offered to it, the oldest first")
    public Uni<Page<TicketJson.RowView>> queue(
            @RestPath UUID teamId, @BeanParam @Valid TicketFilter filter, @BeanParam @Valid PageRequest page) {
        Caller who = caller.get();
        var team = new TeamId(teamId);
        return Seats.of(who, reads::select)
                .map(seat -> seat.filter(staff -> staff.serves(team)).orElseThrow(QueueResource::notYours))
                .flatMap(_ -> queries.queue(who, team, filter, page.after(1), page.limit()));
    }

    private static RuntimeException notYours() {
        return Problem.of(404, "not-found").toException();
    }
}
