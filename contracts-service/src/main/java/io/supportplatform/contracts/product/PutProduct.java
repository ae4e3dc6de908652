package io.supportplatform.contracts.product;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.product.domain.Product;
import io.supportplatform.kit.audit.StaffAudit;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.kit.transaction.OpenPanacheTransaction;
import io.supportplatform.kit.transaction.PanacheTransaction;
import io.supportplatform.kit.transaction.SqlStates;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.Optional;

/** Describes a product, new or known, and tells everybody when that changed something. */
@Singleton
class PutProduct {

    private static final int TRIES_AGAINST_OTHERS = 3;

    private final PanacheTransaction transactions;
    private final ProductRepository products;
    private final ProductPublications publications;
    private final Outbox outbox;
    private final StaffAudit audit;
    private final Clock clock;

    PutProduct(
            PanacheTransaction transactions,
            ProductRepository products,
            ProductPublications publications,
            Outbox outbox,
            StaffAudit audit,
            Clock clock) {
        this.transactions = transactions;
        this.products = products;
        this.publications = publications;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is stored now, and whether it was unknown before. */
    record Stored(Product product, long version, boolean created) {}

    /** Without an expected version the last description wins, and two writers at once are put one behind the other. */
    Uni<Stored> put(Caller operator, Product product, Optional<ExpectedVersion> expected) {
        return transactions
                .run(tx -> products.find(product.id())
                        .invoke(found ->
                                expected.ifPresent(version -> version.requireMatch(found.map(ProductRow::version))))
                        .flatMap(found -> store(tx, operator, product, found)))
                .onFailure(PutProduct::isLostRace)
                .retry()
                .atMost(TRIES_AGAINST_OTHERS)
                .onFailure(PutProduct::isLostRace)
                .transform(lost ->
                        Problem.of(503, "temporarily-unavailable").retryAfter(1).toException());
    }

    private Uni<Stored> store(OpenPanacheTransaction tx, Caller operator, Product product, Optional<ProductRow> found) {
        if (found.map(row -> row.toProduct().equals(product)).orElse(false)) {
            return Uni.createFrom().item(new Stored(product, versionOf(found), false));
        }
        ProductRow row = found.orElseGet(() -> ProductRow.of(product.id()));
        row.write(product, clock.instant());
        return products.persistAndFlush(row)
                .map(stored -> new Stored(product, stored.version(), found.isEmpty()))
                .call(stored -> outbox.add(tx, publications.changed(product, stored.version())))
                .call(() ->
                        audit.record(tx, operator, "put-product", product.id().value(), null));
    }

    private static long versionOf(Optional<ProductRow> row) {
        return row.map(ProductRow::version).orElse(0L);
    }

    private static boolean isLostRace(Throwable failure) {
        return failure instanceof OptimisticLockException
                || SqlStates.violatedConstraint(failure)
                        .filter("pk_product"::equals)
                        .isPresent();
    }
}
