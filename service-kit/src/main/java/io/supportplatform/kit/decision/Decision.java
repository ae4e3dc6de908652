package io.supportplatform.kit.decision;

import java.util.function.Function;

/**
 * What the business says to a request: yes with a value, or no with a refusal. A refusal is an ordinary outcome that may be
 * stored and committed; an exception stays what it is, a bug or broken infrastructure.
 *
 * @param <T> what an accepted request yields
 * @param <R> the refusals that are possible, usually an enum or a sealed type
 */
public sealed interface Decision<T, R> {

    /** The request was granted. */
    record Accepted<T, R>(T value) implements Decision<T, R> {}

    /** The request was turned down, for a reason the caller can act on. */
    record Refused<T, R>(R refusal) implements Decision<T, R> {}

    static <T, R> Decision<T, R> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T, R> Decision<T, R> refused(R refusal) {
        return new Refused<>(refusal);
    }

    default <U> Decision<U, R> map(Function<? super T, ? extends U> change) {
        return flatMap(value -> accepted(change.apply(value)));
    }

    default <U> Decision<U, R> flatMap(Function<? super T, Decision<U, R>> next) {
        return switch (this) {
            case Accepted<T, R>(T value) -> next.apply(value);
            case Refused<T, R>(R refusal) -> refused(refusal);
        };
    }

    default <X> X fold(Function<? super T, ? extends X> onAccepted, Function<? super R, ? extends X> onRefused) {
        return switch (this) {
            case Accepted<T, R>(T value) -> onAccepted.apply(value);
            case Refused<T, R>(R refusal) -> onRefused.apply(refusal);
        };
    }

    default boolean isAccepted() {
        return this instanceof Accepted;
    }
}
