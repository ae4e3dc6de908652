package io.supportplatform.requests.catalogue;

import io.supportplatform.requests.catalogue.domain.KnownProduct;
import java.util.List;
import java.util.stream.Collectors;

/** What we read of contracts-service's event. */
record ProductChanged(String productId, String name, String hosting, List<ProductVersion> versions) {

    record ProductVersion(String version) {}

    KnownProduct toProduct() {
        return new KnownProduct(
                productId,
                name,
                hosting,
                versions.stream().map(ProductVersion::version).collect(Collectors.toSet()));
    }
}
