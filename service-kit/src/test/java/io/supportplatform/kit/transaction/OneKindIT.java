package io.supportplatform.kit.transaction;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.KitTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** One call has one transaction: a second one of the other kind would wait for the locks of the first. */
@KitTest
class OneKindIT {

    @Inject
    PgTransaction pgTransactions;

    @Inject
    PanacheTransaction panacheTransactions;

    @Test
    void isRefused_insideATransactionOfASession() {
        assertRefused(() -> panacheTransactions.run(
                _ -> pgTransactions.run(_ -> Uni.createFrom().voidItem())));
    }

    @Test
    void isRefused_insideATransactionOfTheClient() {
        assertRefused(() -> pgTransactions.run(
                _ -> panacheTransactions.run(_ -> Uni.createFrom().voidItem())));
    }

    private static void assertRefused(Supplier<Uni<Void>> both) {
        assertThatThrownBy(() -> VertxContextSupport.subscribeAndAwait(both))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("of the other kind");
    }
}
