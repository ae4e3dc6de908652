package io.supportplatform.requests.directory;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.Etags;
import io.supportplatform.kit.rest.Page;
import io.supportplatform.kit.rest.PageRequest;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.requests.SeenVersion;
import io.supportplatform.requests.directory.DirectoryJson.AdvocateRequest;
import io.supportplatform.requests.directory.DirectoryJson.AdvocateView;
import io.supportplatform.requests.directory.DirectoryJson.TeamRequest;
import io.supportplatform.requests.directory.DirectoryJson.TeamView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Teams and advocates: operators keep them, others read them. */
@Path("/api/requests/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
class DirectoryResource {

    private final CurrentCaller caller;
    private final DefineTeam defineTeam;
    private final DefineAdvocate defineAdvocate;
    private final DirectoryQueries queries;

    DirectoryResource(
            CurrentCaller caller, DefineTeam defineTeam, DefineAdvocate defineAdvocate, DirectoryQueries queries) {
        this.caller = caller;
        this.defineTeam = defineTeam;
        this.defineAdvocate = defineAdvocate;
        this.queries = queries;
    }

    @PUT
    @Path("operations/teams/{teamId}")
    @RolesAllowed("operator")
    @Operation(operationId = "putTeam", summary = "Set up a team or change it; If-Match is optional")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TeamView.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is new",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TeamView.class)))
    @APIResponse(responseCode = "428", description = "If-Match is there, but empty")
    public Uni<RestResponse<TeamView>> defineTeam(
            @RestPath UUID teamId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TeamRequest body) {
        return defineTeam
                .define(caller.get(), body.toTeam(teamId), SeenVersion.fromHeader(ifMatch))
                .map(stored -> stored.toResponse(TeamView::from));
    }

    @PUT
    @Path("operations/advocates/{advocateId}")
    @RolesAllowed("operator")
    @Operation(operationId = "putAdvocate", summary = "Enter an advocate or change the entry; If-Match is optional")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AdvocateView.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is new",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AdvocateView.class)))
    @APIResponse(responseCode = "422", description = "TEAM_UNKNOWN")
    @APIResponse(responseCode = "428", description = "If-Match is there, but empty")
    public Uni<RestResponse<AdvocateView>> defineAdvocate(
            @RestPath UUID advocateId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AdvocateRequest body) {
        return defineAdvocate
                .define(caller.get(), body.toAdvocate(advocateId), SeenVersion.fromHeader(ifMatch))
                .map(decision -> decision.fold(stored -> stored.toResponse(AdvocateView::from), refusal -> {
                    throw DirectoryProblems.of(refusal).toException();
                }));
    }

    @GET
    @Path("teams")
    @Authenticated
    @Operation(operationId = "listTeams", summary = "All teams, by name")
    public Uni<Page<TeamView>> teams(@BeanParam @Valid PageRequest page) {
        return queries.teams(page.after(2), page.limit());
    }

    @GET
    @Path("teams/{teamId}")
    @Authenticated
    @Operation(operationId = "getTeam", summary = "One team")
    public Uni<RestResponse<TeamView>> team(@RestPath UUID teamId) {
        return queries.team(teamId)
                .map(found ->
                        found.orElseThrow(() -> Problem.of(404, "not-found").toException()))
                .map(team -> RestResponse.ResponseBuilder.ok(team.value())
                        .tag(Etags.of(team.version()))
                        .build());
    }

    @GET
    @Path("advocates")
    @RolesAllowed({"advocate", "team-lead", "operator"})
    @Operation(operationId = "listAdvocates", summary = "The advocates of a team")
    public Uni<Page<AdvocateView>> advocates(
            @QueryParam("teamId") @NotNull UUID teamId, @BeanParam @Valid PageRequest page) {
        return queries.advocates(teamId, page.after(1), page.limit());
    }
}
