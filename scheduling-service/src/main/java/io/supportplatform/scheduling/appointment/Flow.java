package io.supportplatform.scheduling.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import java.util.function.Function;

/** Goes on after a decision only if it was granted. */
final class Flow {

    private Flow() {}

    static <A, B, R> Uni<Decision<B, R>> decide(Decision<A, R> decision, Function<A, Uni<Decision<B, R>>> next) {
        return decision.fold(next, refusal -> Uni.createFrom().item(Decision.refused(refusal)));
    }

    static <A, B, R> Uni<Decision<B, R>> act(Decision<A, R> decision, Function<A, Uni<B>> next) {
        return decide(decision, granted -> next.apply(granted).map(Decision::accepted));
    }
}
