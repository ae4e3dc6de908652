package io.supportplatform.requests.catalogue;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.Page;
import io.supportplatform.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The problems a request can be about: operators keep them, everybody chooses from them. */
@Path("/api/requests/v1")
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
    @Operation(operationId = "putProblem", summary = "Add a problem to the catalogue or change it")
    public Uni<RestResponse<CatalogueJson.View>> define(
            @RestPath @Size(max = 64) @Pattern(regexp = CatalogueJson.SLUG) String problemId,
            @NotNull @Valid CatalogueJson.Request body) {
        return defineProblem
                .define(caller.get(), body.toProblem(problemId))
                .map(stored -> stored.toResponse(CatalogueJson.View::from));
    }

    @GET
    @Path("catalogue")
    @Authenticated
    @Operation(operationId = "listProblems", summary = "The problems, of one product or of all")
    public Uni<Page<CatalogueJson.View>> problems(
            @QueryParam("productId") @Size(max = 64) @Pattern(regexp = CatalogueJson.SLUG) @Nullable String productId,
            @BeanParam @Valid PageRequest page) {
        return queries.problems(productId, page.after(1), page.limit());
    }
}
