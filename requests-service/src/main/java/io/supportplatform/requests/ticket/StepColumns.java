package io.supportplatform.requests.ticket;

import io.supportplatform.requests.ticket.domain.DraftStep;
import io.supportplatform.requests.ticket.domain.Form;
import io.supportplatform.requests.ticket.domain.Step;
import io.supportplatform.requests.ticket.domain.StepState;
import io.vertx.mutiny.sqlclient.Row;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The columns of how far each step is. */
final class StepColumns {

    static final String PROBLEM = "problem_step";
    static final String PLAN = "plan_step";
    static final String CONTACT = "contact_step";
    static final String SHARING = "sharing_step";
    static final String REVIEW = "review_step";

    private StepColumns() {}

    static void write(Columns columns, Form form) {
        var states = form.states();
        columns.set(PROBLEM, name(states.get(DraftStep.PROBLEM)))
                .set(PLAN, name(states.get(DraftStep.PLAN)))
                .set(CONTACT, name(states.get(DraftStep.CONTACT)))
                .set(SHARING, name(states.get(DraftStep.SHARING)))
                .set(REVIEW, name(states.get(DraftStep.REVIEW)));
    }

    /** The step in the state that this column holds, reading its value only if it has one. */
    static <T> Step<T> step(Row row, String column, Supplier<T> value) {
        return switch (StepState.valueOf(row.getString(column))) {
            case EMPTY -> new Step.Empty<>();
            case VALID -> new Step.Valid<>(value.get());
            case STALE -> new Step.Stale<>(value.get());
        };
    }

    private static String name(@Nullable StepState state) {
        return Objects.requireNonNull(state).name();
    }
}
