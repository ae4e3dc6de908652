package io.supportplatform.contracts.product;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.product.domain.ProductId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Products on the command side. */
@Singleton
class ProductRepository implements PanacheRepositoryBase<ProductRow, String> {

    Uni<Optional<ProductRow>> find(ProductId id) {
        return findById(id.value()).map(Optional::ofNullable);
    }
}
