package io.supportplatform.scheduling.hours;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.Etags;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Working hours over HTTP. */
@Path("/api/scheduling/v1/advocates/{advocateId}/working-hours")
@Tag(name = "Working hours")
@RolesAllowed({"advocate", "team-lead", "operator"})
@Produces(MediaType.APPLICATION_JSON)
class WorkingHoursResource {
    private final SetWorkingHours setHours;
    private final ReadWorkingHours readHours;
    private final CurrentCaller caller;

    WorkingHoursResource(SetWorkingHours setHours, ReadWorkingHours readHours, CurrentCaller caller) {
        this.setHours = setHours;
        this.readHours = readHours;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "readWorkingHours", summary = "An advocate's weekly hours")
    @APIResponse(
            responseCode = "200",
            description = "The hours",
            content = @Content(schema = @Schema(implementation = HoursJson.View.class)))
    @APIResponse(responseCode = "404", description = "WORKING_HOURS_NOT_SET")
    public Uni<Response> read(@PathParam("advocateId") UUID advocateId) {
        return readHours.read(new AdvocateId(advocateId)).map(decision -> decision.fold(this::shown, this::refused));
    }

    @PUT
    @Operation(
            operationId = "setWorkingHours",
            summary = "Set an advocate's weekly hours",
            description = "By the advocate, a team lead or an operator. If-Match is needed once hours are set.")
    @APIResponse(
            responseCode = "200",
            description = "The hours as stored, in place of those before",
            content = @Content(schema = @Schema(implementation = HoursJson.View.class)))
    @APIResponse(
            responseCode = "201",
            description = "The first hours of this advocate, as stored",
            content = @Content(schema = @Schema(implementation = HoursJson.View.class)))
    @APIResponse(responseCode = "400", description = "MALFORMED_BODY, VALIDATION_FAILED")
    @APIResponse(responseCode = "403", description = "NOT_YOUR_WORKING_HOURS, FORBIDDEN")
    @APIResponse(responseCode = "404", description = "ADVOCATE_NOT_FOUND")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public Uni<Response> set(
            @PathParam("advocateId") UUID advocateId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid HoursJson.SetRequest body) {
        return setHours.set(caller.get(), new AdvocateId(advocateId), body.toHours(), ifMatch)
                .map(decision -> decision.fold(WorkingHoursResource::kept, this::refused));
    }

    private Response shown(VersionedHours hours) {
        return answer(Response.Status.OK, hours);
    }

    private static Response kept(SetWorkingHours.Kept kept) {
        return answer(kept.first() ? Response.Status.CREATED : Response.Status.OK, kept.hours());
    }

    private static Response answer(Response.Status status, VersionedHours hours) {
        return Response.status(status)
                .entity(HoursJson.View.from(hours))
                .tag(Etags.of(hours.version()))
                .build();
    }

    private Response refused(HoursRefusal refusal) {
        throw HoursProblems.of(refusal).toException();
    }
}
