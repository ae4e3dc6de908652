package io.supportplatform.scheduling.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.rest.ProblemException;
import io.supportplatform.testing.Proves;
import io.vertx.pgclient.PgException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Proves("A27")
class BookingConflictsTest {
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void triesOnceMore_whenADeadlockChoseItAsVictim() {
        // When
        var answer = BookingConflicts.handled(() -> failFirst(1, "40P01", null))
                .await()
                .indefinitely();
        // Then
        assertThat(answer).isEqualTo("booked");
        assertThat(attempts).hasValue(2);
    }

    @Test
    void givesUp_whenItHappensAgain() {
        // When
        var failure = catchThrowable(() -> BookingConflicts.handled(() -> failFirst(5, "40P01", null))
                .await()
                .indefinitely());
        // Then
        assertThat(failure).isInstanceOf(PgException.class);
        assertThat(attempts).hasValue(2);
    }

    @Test
    void saysTaken_whenTheConstraintHadToHold() {
        // When
        var failure = catchThrowable(() -> BookingConflicts.handled(() -> failFirst(5, "23P01", "ex_occupancy_overlap"))
                .await()
                .indefinitely());
        // Then
        assertThat(failure)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("SLOT_TAKEN"));
        assertThat(attempts).hasValue(1);
    }

    @Test
    void saysBookedAlready_whenTheRequestHasACallAfterAll() {
        // When
        var failure =
                catchThrowable(() -> BookingConflicts.handled(() -> failFirst(5, "23505", "uq_appointment_current"))
                        .await()
                        .indefinitely());
        // Then
        assertThat(failure)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("APPOINTMENT_ALREADY_SCHEDULED"));
    }

    @Test
    void hidesNoOtherFailure() {
        // When
        var failure = catchThrowable(() -> BookingConflicts.handled(() -> failFirst(5, "23514", "ck_other"))
                .await()
                .indefinitely());
        // Then
        assertThat(failure).isInstanceOf(PgException.class);
    }

    private Uni<String> failFirst(int times, String state, @Nullable String constraint) {
        return attempts.incrementAndGet() <= times
                ? Uni.createFrom().failure(violation(state, constraint))
                : Uni.createFrom().item("booked");
    }

    private static PgException violation(String state, @Nullable String constraint) {
        return constraint == null
                ? new PgException("failed", "ERROR", state, "")
                : new PgException(
                        "failed", "ERROR", state, "", "", "", "", "", "", "", "", "", "", "", "", "", constraint);
    }
}
