package io.supportplatform.contracts.product;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.ConditionalAnswer;
import io.supportplatform.contracts.product.domain.Product;
import io.supportplatform.contracts.product.domain.ProductId;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.Etags;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.kit.rest.Page;
import io.supportplatform.kit.rest.PageRequest;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.kit.rest.PublicLinks;
import io.supportplatform.kit.transaction.PgStatements;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Products: described by operators, read by everybody who is signed in. */
@Path("/api/contracts/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products")
class ProductResource {

    private static final String BASE = "/api/contracts/v1/products/";

    private final PutProduct putProduct;
    private final ProductQueries products;
    private final PgStatements statements;
    private final CurrentCaller caller;
    private final PublicLinks links;

    ProductResource(
            PutProduct putProduct,
            ProductQueries products,
            PgStatements statements,
            CurrentCaller caller,
            PublicLinks links) {
        this.putProduct = putProduct;
        this.products = products;
        this.statements = statements;
        this.caller = caller;
        this.links = links;
    }

    @PUT
    @Path("operations/products/{productId}")
    @RolesAllowed("operator")
    @Operation(
            operationId = "putProduct",
            summary = "Describe a product",
            description =
                    "Creates or replaces the description. If-Match is optional: with it, nobody else's change is lost.")
    @APIResponse(
            responseCode = "200",
            description = "Replaced, or already as described.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProductJson.View.class)))
    @APIResponseSchema(value = ProductJson.View.class, responseCode = "201", responseDescription = "Created.")
    @APIResponse(responseCode = "412", description = "`stale-version`: somebody changed it in the meantime.")
    public Uni<Response> put(
            @PathParam("productId") @Pattern(regexp = ProductId.FORMAT) @Size(max = ProductId.MAX_LENGTH)
                    String productId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProductJson.PutRequest body) {
        Product product = body.toProduct(new ProductId(productId));
        return putProduct
                .put(caller.get(), product, Optional.ofNullable(ifMatch).map(ExpectedVersion::fromHeader))
                .map(this::stored);
    }

    @GET
    @Path("products")
    @Authenticated
    @Operation(operationId = "listProducts", summary = "All products, by id")
    @APIResponse(responseCode = "200", description = "A page of products.")
    @APIResponse(responseCode = "400", description = "`invalid-cursor`, `validation-failed`.")
    public Uni<Page<ProductJson.View>> list(@BeanParam @Valid PageRequest page) {
        return statements.run(sql -> products.page(sql, page)).map(found -> found.map(this::view));
    }

    @GET
    @Path("products/{productId}")
    @Authenticated
    @Operation(operationId = "getProduct", summary = "One product with its versions")
    @APIResponseSchema(value = ProductJson.View.class, responseCode = "200", responseDescription = "The product.")
    @APIResponse(responseCode = "404", description = "`product-not-found`.")
    public Uni<Response> get(
            @PathParam("productId") @Pattern(regexp = ProductId.FORMAT) @Size(max = ProductId.MAX_LENGTH)
                    String productId,
            @Context Request request) {
        return statements
                .run(sql -> products.find(sql, new ProductId(productId)))
                .map(found -> found.orElseThrow(
                        () -> Problem.of(404, "product-not-found").toException()))
                .map(found -> ConditionalAnswer.of(request, found.version(), view(found)));
    }

    private Response stored(PutProduct.Stored stored) {
        var view = ProductJson.View.from(stored.product(), stored.version(), self(stored.product()));
        return (stored.created() ? Response.created(self(stored.product())) : Response.ok())
                .entity(view)
                .tag(Etags.of(stored.version()))
                .build();
    }

    private ProductJson.View view(ProductQueries.Stored stored) {
        return ProductJson.View.from(stored.product(), stored.version(), self(stored.product()));
    }

    private URI self(Product product) {
        return links.to(BASE + product.id().value());
    }
}
