package io.supportplatform.scheduling.projection;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Does what follows from an event, unless the event told nothing new. */
final class IfNews {

    private IfNews() {}

    static Uni<Void> then(boolean news, Supplier<Uni<Void>> consequence) {
        return news ? consequence.get() : Uni.createFrom().voidItem();
    }
}
