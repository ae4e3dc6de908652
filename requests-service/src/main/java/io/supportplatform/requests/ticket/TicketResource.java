package io.supportplatform.requests.ticket;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.Page;
import io.supportplatform.kit.rest.PageRequest;
import io.supportplatform.kit.rest.PublicLinks;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Reading requests. */
@Path("/api/requests/v1/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
@Authenticated
class TicketResource {

    private final CurrentCaller caller;
    private final ShowTicket showTicket;
    private final TicketQueries queries;
    private final PublicLinks links;

    TicketResource(CurrentCaller caller, ShowTicket showTicket, TicketQueries queries, PublicLinks links) {
        this.caller = caller;
        this.showTicket = showTicket;
        this.queries = queries;
        this.links = links;
    }

    @GET
    @Operation(
            operationId = "listRequests",
            summary = "Your drafts and the requests you are a contact of, newest first")
    public Uni<TicketJson.RowPage> list(@BeanParam @Valid TicketFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.mine(caller.get(), filter, page.after(1), page.limit()).map(this::page);
    }

    @GET
    @Path("{requestId}")
    @Operation(operationId = "getRequest", summary = "One request, by id or by display number")
    public Uni<RestResponse<TicketJson.View>> show(@RestPath String requestId) {
        return showTicket
                .show(caller.get(), requestId)
                .map(found -> found.orElseThrow(ChangeTicket::notFound).toResponse());
    }

    private TicketJson.RowPage page(Page<TicketJson.RowView> rows) {
        return new TicketJson.RowPage(rows.items(), rows.next(), Map.of("create", links.to(TicketViews.REQUESTS)));
    }
}
