package io.supportplatform.notification.appointment;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.notification.mail.OutgoingMail.CalendarPart;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendar file of an appointment, for those who did not get it by mail or have lost it. */
@Path("/api/notifications/v1/appointments")
@Authenticated
@Tag(name = "appointments")
public class InvitationResource {

    private static final String CALENDAR = "text/calendar";
    private static final String EXAMPLE = "BEGIN:VCALENDAR…METHOD:REQUEST…BEGIN:VEVENT…UID:…END:VCALENDAR";

    private final ReadInvitation invitations;
    private final CurrentCaller caller;

    InvitationResource(ReadInvitation invitations, CurrentCaller caller) {
        this.invitations = invitations;
        this.caller = caller;
    }

    @GET
    @Path("{id}/invite.ics")
    @Produces(CALENDAR)
    @Operation(
            operationId = "getInvitation",
            summary = "The calendar file of the current revision, the same bytes as mailed; for contacts and attendees")
    @APIResponse(
            responseCode = "200",
            description = "An iTIP message: REQUEST, or CANCEL once the appointment is cancelled",
            content =
                    @Content(mediaType = CALENDAR, schema = @Schema(implementation = String.class, examples = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public Uni<Response> get(@PathParam("id") UUID id, @Context Request request) {
        return invitations.read(id, caller.get()).map(file -> answer(file, request));
    }

    // The file differs from reader to reader, so its tag comes from its bytes and not from the appointment's version.
    private static Response answer(CalendarPart file, Request request) {
        var checksum = new CRC32C();
        checksum.update(file.bytes());
        var tag = new EntityTag(Long.toHexString(checksum.getValue()) + "-" + file.bytes().length);
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(file.bytes()) : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.CONTENT_TYPE, CALENDAR + "; charset=UTF-8; method=" + file.method())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invite.ics\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
