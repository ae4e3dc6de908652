package io.supportplatform.requests.ticket.domain;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** A step of the draft; only a valid one has a value that may be submitted. */
public sealed interface Step<T> {

    record Empty<T>() implements Step<T> {}

    record Valid<T>(T value) implements Step<T> {}

    record Stale<T>(T value) implements Step<T> {}

    default StepState state() {
        return switch (this) {
            case Empty<T> _ -> StepState.EMPTY;
            case Valid<T> _ -> StepState.VALID;
            case Stale<T> _ -> StepState.STALE;
        };
    }

    /** The value to show, which includes one that has to be looked at again. */
    default Optional<T> shown() {
        return switch (this) {
            case Empty<T> _ -> Optional.empty();
            case Valid<T>(T value) -> Optional.of(value);
            case Stale<T>(T value) -> Optional.of(value);
        };
    }

    default boolean isValid() {
        return this instanceof Valid;
    }

    /** Changes the value, if there is one, and not how far the step is. */
    default Step<T> map(UnaryOperator<T> change) {
        return switch (this) {
            case Empty<T> empty -> empty;
            case Valid<T>(T value) -> new Valid<>(change.apply(value));
            case Stale<T>(T value) -> new Stale<>(change.apply(value));
        };
    }

    /** Marks a value as outdated when something it depends on has changed; an empty step has nothing to outdate. */
    default Step<T> staleWhen(boolean outdated) {
        return outdated ? shown().<Step<T>>map(Stale::new).orElse(this) : this;
    }
}
