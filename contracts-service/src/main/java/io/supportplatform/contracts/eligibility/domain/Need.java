package io.supportplatform.contracts.eligibility.domain;

import io.supportplatform.contracts.product.domain.Product;
import io.supportplatform.contracts.product.domain.ProductVersion;
import java.util.Optional;

/**
 * What support is wanted for. An unknown product is a need that no plan covers; the severity is open until it is chosen, which
 * happens after the plan.
 */
public record Need(Optional<Product> product, String version, Optional<Severity> severity) {

    Optional<ProductVersion> productVersion() {
        return product.flatMap(found -> found.version(version));
    }
}
