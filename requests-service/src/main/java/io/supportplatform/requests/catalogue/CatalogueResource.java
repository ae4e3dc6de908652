package io.supportplatform.requests.catalogue;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.Page;
import io.supportplatform.kit.rest.PageRequest;
import io.supportplatform.requests.SeenVersion;
import io.supportplatform.requests.Slug;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The problems a request can be about: operators keep them, everybody chooses from them. */
@Path("/api/requests/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class CatalogueResource {

    private final CurrentCaller caller;
    private final DefineProblem defineProblem;
    private final CatalogueQueries queries;

    CatalogueResource(CurrentCaller caller, DefineProblem defineProblem, CatalogueQueries queries) {
        this.caller = caller;
        this.defineProblem = defineProblem;
        this.queries = queries;
    }

    @PUT
    @Path("operations/problems/{problemId}")
    @RolesAllowed("operator")
    @Operation(
            operationId = "putProblem",
            summary = "Add a problem to the catalogue or change it; If-Match is optional")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CatalogueJson.View.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is new",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CatalogueJson.View.class)))
    @APIResponse(responseCode = "428", description = "If-Match is there, but empty")
    public Uni<RestResponse<CatalogueJson.View>> define(
            @RestPath @Size(max = Slug.MAX) @Pattern(regexp = Slug.PATTERN) String problemId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CatalogueJson.Request body) {
        return defineProblem
                .define(caller.get(), body.toProblem(problemId), SeenVersion.fromHeader(ifMatch))
                .map(stored -> stored.toResponse(CatalogueJson.View::from));
    }

    @GET
    @Path("catalogue")
    @Authenticated
    @Operation(operationId = "listProblems", summary = "The problems, of one product or of all")
    public Uni<Page<CatalogueJson.View>> problems(
            @QueryParam("productId") @Size(max = Slug.MAX) @Pattern(regexp = Slug.PATTERN) @Nullable String productId,
            @BeanParam @Valid PageRequest page) {
        return queries.problems(productId, page.after(1), page.limit());
    }
}
