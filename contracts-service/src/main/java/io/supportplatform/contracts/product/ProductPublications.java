package io.supportplatform.contracts.product;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supportplatform.contracts.Channels;
import io.supportplatform.contracts.product.domain.Hosting;
import io.supportplatform.contracts.product.domain.Portal;
import io.supportplatform.contracts.product.domain.Product;
import io.supportplatform.kit.messaging.Envelopes;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.Sequence;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others hear of a product. */
@Singleton
class ProductPublications {

    private static final String CHANGED = "io.supportplatform.ProductChanged.v1";

    private final Envelopes envelopes;

    ProductPublications(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    EventEnvelope changed(Product product, long version) {
        String key = product.id().value();
        return envelopes.of(Channels.PRODUCTS, CHANGED, key, Sequence.of(version), payload(product));
    }

    static ProductChanged payload(Product product) {
        List<Version> versions = product.versions().reversed().stream()
                .map(each -> new Version(each.version(), each.releaseOrder(), each.mainstreamEnd(), each.extendedEnd()))
                .toList();
        return new ProductChanged(product.id().value(), product.name(), product.hosting(), product.portal(), versions);
    }

    record ProductChanged(String productId, String name, Hosting hosting, Portal portal, List<Version> versions) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Version(
            String version,
            int releaseOrder,
            @Nullable LocalDate mainstreamEnd,
            @Nullable LocalDate extendedEnd) {}
}
