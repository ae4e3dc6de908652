package io.supportplatform.requests.catalogue;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.inject.Singleton;

/** Keeps the projection of products. */
@Singleton
class ProductChangedHandler implements EventHandler<ProductChanged> {

    private final KnownProducts products;

    ProductChangedHandler(KnownProducts products) {
        this.products = products;
    }

    @Override
    public String type() {
        return "io.supportplatform.ProductChanged.v1";
    }

    @Override
    public Class<ProductChanged> payload() {
        return ProductChanged.class;
    }

    @Override
    public Uni<Void> handle(ProductChanged event, EventEnvelope envelope, OpenPgTransaction transaction) {
        return products.apply(transaction, event.toProduct(), envelope.sequence());
    }
}
