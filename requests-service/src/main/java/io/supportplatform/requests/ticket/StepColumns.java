package io.supportplatform.requests.ticket;

import io.supportplatform.requests.ticket.domain.DraftStep;
import io.supportplatform.requests.ticket.domain.Form;
import io.supportplatform.requests.ticket.domain.Step;
import io.supportplatform.requests.ticket.domain.StepState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.function.Supplier;

/** The columns of how far each step is. */
@Embeddable
class StepColumns {

    @Column
    String problemStep;

    @Column
    String planStep;

    @Column
    String contactStep;

    @Column
    String sharingStep;

    @Column
    String reviewStep;

    void write(Form form) {
        var states = form.states();
        problemStep = name(states.get(DraftStep.PROBLEM));
        planStep = name(states.get(DraftStep.PLAN));
        contactStep = name(states.get(DraftStep.CONTACT));
        sharingStep = name(states.get(DraftStep.SHARING));
        reviewStep = name(states.get(DraftStep.REVIEW));
    }

    /** The step in this state, reading its value only if it has one. */
    static <T> Step<T> step(String state, Supplier<T> value) {
        return switch (StepState.valueOf(state)) {
            case EMPTY -> new Step.Empty<>();
            case VALID -> new Step.Valid<>(value.get());
            case STALE -> new Step.Stale<>(value.get());
        };
    }

    private static String name(@org.jspecify.annotations.Nullable StepState state) {
        return java.util.Objects.requireNonNull(state).name();
    }
}
