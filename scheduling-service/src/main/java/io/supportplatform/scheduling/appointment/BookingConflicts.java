package io.supportplatform.scheduling.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.kit.transaction.SqlStates;
import io.vertx.pgclient.PgException;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the database itself says to two who want the same thing. The advocate's lock keeps them apart; if it ever does not, the
 * constraints still do, and the caller hears the same refusal.
 */
final class BookingConflicts {
    private static final String DEADLOCK = "40P01";

    private BookingConflicts() {}

    /** A deadlock's victim has changed nothing, so it is simply tried again, once. */
    static <T> Uni<T> handled(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> work.get())
                .onFailure(BookingConflicts::isDeadlock)
                .retry()
                .atMost(1)
                .onFailure(failure -> SqlStates.violatedConstraint(failure).isPresent())
                .transform(BookingConflicts::refused);
    }

    private static boolean isDeadlock(Throwable failure) {
        return SqlStates.pgException(failure)
                .map(PgException::getSqlState)
                .filter(DEADLOCK::equals)
                .isPresent();
    }

    private static Throwable refused(Throwable failure) {
        return switch (SqlStates.violatedConstraint(failure).orElse("")) {
            case "ex_occupancy_overlap" -> problem(AppointmentProblems.slotTaken(List.of()));
            case "uq_appointment_current" -> problem(AppointmentProblems.alreadyScheduled());
            default -> failure;
        };
    }

    private static Throwable problem(Problem problem) {
        return problem.toException();
    }
}
