package io.supportplatform.requests.violation;

import io.supportplatform.kit.decision.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects everything that is wrong before deciding, so that a caller never has to fix one thing to learn of the next. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    public Violations when(boolean broken, String pointer, ViolationCode code) {
        if (broken) {
            found.add(new Violation(pointer, code));
        }
        return this;
    }

    public Violations addAll(List<Violation> others) {
        found.addAll(others);
        return this;
    }

    public List<Violation> found() {
        return List.copyOf(found);
    }

    /** The value if nothing was found; it is made only then, so its constructor may insist on the rules. */
    public <T> Decision<T, List<Violation>> decide(Supplier<T> value) {
        return found.isEmpty() ? Decision.accepted(value.get()) : Decision.refused(found());
    }
}
