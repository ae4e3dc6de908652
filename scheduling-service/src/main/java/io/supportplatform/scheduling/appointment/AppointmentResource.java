package io.supportplatform.scheduling.appointment;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.Answer;
import io.supportplatform.kit.rest.Etags;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.kit.rest.PgIdempotency;
import io.supportplatform.scheduling.appointment.domain.AppointmentId;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Appointments over HTTP. */
@Path("/api/scheduling/v1")
@Tag(name = "Appointments")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class AppointmentResource {
    private final BookAppointment bookAppointment;
    private final ReadAppointment readAppointment;
    private final RescheduleAppointment rescheduleAppointment;
    private final CancelAppointment cancelAppointment;
    private final StartCall startCall;
    private final PgIdempotency idempotency;
    private final AppointmentLinks links;
    private final CurrentCaller caller;

    AppointmentResource(
            BookAppointment bookAppointment,
            ReadAppointment readAppointment,
            RescheduleAppointment rescheduleAppointment,
            CancelAppointment cancelAppointment,
            StartCall startCall,
            PgIdempotency idempotency,
            AppointmentLinks links,
            CurrentCaller caller) {
        this.bookAppointment = bookAppointment;
        this.readAppointment = readAppointment;
        this.rescheduleAppointment = rescheduleAppointment;
        this.cancelAppointment = cancelAppointment;
        this.startCall = startCall;
        this.idempotency = idempotency;
        this.links = links;
        this.caller = caller;
    }

    @POST
    @Path("/requests/{ticketId}/appointments")
    @Operation(operationId = "bookAppointment", summary = "Book a call with the assigned advocate")
    @APIResponse(
            responseCode = "201",
            description = "The booked call",
            content = @Content(schema = @Schema(implementation = AppointmentJson.View.class)))
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY, VALIDATION_FAILED, IDEMPOTENCY_KEY_MISSING")
    @APIResponse(responseCode = "403", description = "CALLER_NOT_WORK_ACCOUNT, ONLY_CONTACTS_BOOK")
    @APIResponse(responseCode = "404", description = "REQUEST_NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description = "SLOT_TAKEN and SLOT_NOT_OFFERED with the nearest free times, APPOINTMENT_ALREADY_SCHEDULED, "
                    + "ADVOCATE_NOT_ASSIGNED, APPOINTMENT_NOT_AVAILABLE with reasons, REQUEST_IN_PROGRESS")
    @APIResponse(responseCode = "422", description = "IDEMPOTENCY_MISMATCH")
    public Uni<Response> book(
            @PathParam("ticketId") UUID ticketId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AppointmentJson.BookRequest body) {
        return BookingConflicts.handled(() -> idempotency.once(
                key,
                "book-appointment " + ticketId,
                body,
                () -> bookAppointment
                        .book(caller.get(), new TicketId(ticketId), body.start(), body.setting())
                        .map(decision -> decision.fold(this::created, AppointmentResource::problem))));
    }

    @GET
    @Path("/appointments/{id}")
    @Operation(operationId = "readAppointment", summary = "A call, with what the caller may do with it now")
    @APIResponse(
            responseCode = "200",
            description = "The call",
            content = @Content(schema = @Schema(implementation = AppointmentJson.View.class)))
    @APIResponse(responseCode = "404", description = "APPOINTMENT_NOT_FOUND")
    public Uni<Response> read(@PathParam("id") UUID id) {
        return readAppointment
                .read(caller.get(), new AppointmentId(id))
                .map(decision -> decision.fold(this::shown, AppointmentResource::refused));
    }

    @POST
    @Path("/appointments/{id}/reschedule")
    @Operation(
            operationId = "rescheduleAppointment",
            summary = "Move a call to another free time",
            description = "Id, calendar id and join link stay; the old time is free at once.")
    @APIResponse(
            responseCode = "200",
            description = "The moved call",
            content = @Content(schema = @Schema(implementation = AppointmentJson.View.class)))
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY, VALIDATION_FAILED, IDEMPOTENCY_KEY_MISSING")
    @APIResponse(responseCode = "403", description = "CALLER_NOT_WORK_ACCOUNT")
    @APIResponse(responseCode = "404", description = "APPOINTMENT_NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description = "SLOT_TAKEN and SLOT_NOT_OFFERED with the nearest free times, APPOINTMENT_STATE_FORBIDS, "
                    + "APPOINTMENT_NOT_AVAILABLE with reasons, REQUEST_IN_PROGRESS")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "422", description = "IDEMPOTENCY_MISMATCH")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public Uni<Response> reschedule(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AppointmentJson.RescheduleRequest body) {
        var expected = ExpectedVersion.fromHeader(ifMatch);
        return BookingConflicts.handled(() -> idempotency.once(
                key,
                "reschedule-appointment " + id,
                body,
                () -> rescheduleAppointment
                        .reschedule(caller.get(), new AppointmentId(id), body.start(), expected)
                        .map(decision -> decision.fold(this::moved, AppointmentResource::problem))));
    }

    @POST
    @Path("/appointments/{id}/cancel")
    @Operation(
            operationId = "cancelAppointment",
            summary = "Cancel a call",
            description = "Until its start. Cancelling a cancelled call answers with it and changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The cancelled call",
            content = @Content(schema = @Schema(implementation = AppointmentJson.View.class)))
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY, VALIDATION_FAILED")
    @APIResponse(responseCode = "403", description = "CALLER_NOT_WORK_ACCOUNT")
    @APIResponse(responseCode = "404", description = "APPOINTMENT_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "APPOINTMENT_STATE_FORBIDS")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public Uni<Response> cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(required = false) @Valid AppointmentJson.@Nullable CancelRequest body) {
        var expected = ExpectedVersion.fromHeader(ifMatch);
        var text = AppointmentJson.CancelRequest.textOf(body);
        return BookingConflicts.handled(() -> cancelAppointment
                .cancel(caller.get(), new AppointmentId(id), text, expected)
                .map(decision -> decision.fold(this::shown, AppointmentResource::refused)));
    }

    @POST
    @Path("/appointments/{id}/start")
    @RolesAllowed("advocate")
    @Operation(
            operationId = "startCall",
            summary = "Open the call to everybody in the lobby",
            description = "By the advocate of the call, until its end.")
    @APIResponse(
            responseCode = "200",
            description = "The running call",
            content = @Content(schema = @Schema(implementation = AppointmentJson.View.class)))
    @APIResponse(responseCode = "403", description = "FORBIDDEN, ONLY_THE_ADVOCATE_STARTS")
    @APIResponse(responseCode = "404", description = "APPOINTMENT_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "APPOINTMENT_STATE_FORBIDS")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public Uni<Response> start(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var expected = ExpectedVersion.fromHeader(ifMatch);
        return BookingConflicts.handled(() -> startCall
                .start(caller.get(), new AppointmentId(id), expected)
                .map(decision -> decision.fold(this::shown, AppointmentResource::refused)));
    }

    private Answer created(CallForCaller shown) {
        var view = links.view(shown);
        return Answer.created(view.links().self(), view).withVersion(view.version());
    }

    private Answer moved(CallForCaller shown) {
        var view = links.view(shown);
        return Answer.ok(view).withVersion(view.version());
    }

    private Response shown(CallForCaller shown) {
        var view = links.view(shown);
        return Response.ok(view).tag(Etags.of(view.version())).build();
    }

    private static Answer problem(AppointmentRefusal refusal) {
        return Answer.problem(AppointmentProblems.of(refusal));
    }

    private static Response refused(AppointmentRefusal refusal) {
        throw AppointmentProblems.of(refusal).toException();
    }
}
