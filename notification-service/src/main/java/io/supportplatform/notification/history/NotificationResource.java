package io.supportplatform.notification.history;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.Page;
import io.supportplatform.kit.rest.PageRequest;
import io.supportplatform.notification.delivery.StoredMessage;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was mailed about a request, and what became of it. */
@Path("/api/notifications/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "notifications")
public class NotificationResource {

    private final ReadNotifications notifications;
    private final CurrentCaller caller;

    NotificationResource(ReadNotifications notifications, CurrentCaller caller) {
        this.notifications = notifications;
        this.caller = caller;
    }

    @GET
    @Path("requests/{ticketId}/notifications")
    @Operation(
            operationId = "listNotifications",
            summary = "Mails about a request, the newest first; for its contacts and the staff of its team")
    public Uni<Page<NotificationJson.View>> list(
            @PathParam("ticketId") UUID ticketId, @BeanParam @Valid PageRequest page) {
        var reader = caller.get();
        return notifications
                .ofTicket(ticketId, reader, page.after(1), page.limit())
                .map(found -> found.map(message -> NotificationJson.View.from(message, reader)));
    }

    @GET
    @Path("notifications/{id}")
    @Operation(operationId = "getNotification", summary = "One mail and what became of it")
    @APIResponse(
            responseCode = "200",
            description = "The mail",
            content = @Content(schema = @Schema(implementation = NotificationJson.View.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public Uni<Response> get(@PathParam("id") UUID id, @Context Request request) {
        return notifications.one(id, caller.get()).map(message -> answer(message, request));
    }

    private Response answer(StoredMessage message, Request request) {
        var tag = new EntityTag(message.fingerprint());
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(NotificationJson.View.from(message, caller.get())) : unchanged;
        return answer.tag(tag).build();
    }
}
