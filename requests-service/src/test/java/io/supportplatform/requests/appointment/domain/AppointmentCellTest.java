package io.supportplatform.requests.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.requests.appointment.domain.AppointmentCell.CellAction;
import io.supportplatform.testing.Proves;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AppointmentCellTest {

    private static final Onlooker WORK_CONTACT = new Onlooker(true, AccountKind.WORK);
    private static final Onlooker PERSONAL_CONTACT = new Onlooker(true, AccountKind.PERSONAL);
    private static final Onlooker STAFF = new Onlooker(false, AccountKind.WORK);
    private static final Instant START = Instant.parse("2026-11-24T13:00:00Z");
    private static final KnownAppointment CALL =
            new KnownAppointment(new UUID(1, 1), START, START.plusSeconds(1800), false);
    private static final Availability FREE = new Availability("AVAILABLE", List.of());

    @Test
    @Proves({"A21", "A45"})
    void offersCallToWorkContact() {
        // When
        var cell = cell(FREE, null, WORK_CONTACT, START);

        // Then
        assertThat(cell.state()).isEqualTo(CellState.AVAILABLE);
        assertThat(cell.actions()).containsExactly(CellAction.SCHEDULE);
    }

    @Test
    @Proves({"A22", "A45"})
    void tellsPersonalContactWhatIsInTheWay_besideTheReasonsOfTheRequest() {
        assertThat(cell(FREE, null, PERSONAL_CONTACT, START))
                .isEqualTo(new AppointmentCell(
                        CellState.NOT_AVAILABLE, List.of("CALLER_NOT_WORK_ACCOUNT"), Optional.empty(), List.of()));
        assertThat(cell(notFree(), null, PERSONAL_CONTACT, START).reasons())
                .containsExactly("ADVOCATE_NOT_ASSIGNED", "ISSUE_TYPE_NOT_SCHEDULABLE", "CALLER_NOT_WORK_ACCOUNT");
    }

    @Test
    @Proves("A22")
    void listsEveryReason_whenThereCanBeNoCall() {
        // When
        var cell = cell(notFree(), null, WORK_CONTACT, START);

        // Then
        assertThat(cell.state()).isEqualTo(CellState.NOT_AVAILABLE);
        assertThat(cell.reasons()).containsExactly("ADVOCATE_NOT_ASSIGNED", "ISSUE_TYPE_NOT_SCHEDULABLE");
        assertThat(cell.actions()).isEmpty();
    }

    @Test
    @Proves("A45")
    void showsBookedCall_withItsActionsUntilItStarts() {
        assertThat(cell(FREE, CALL, WORK_CONTACT, START.minusSeconds(1)).actions())
                .containsExactly(CellAction.RESCHEDULE, CellAction.CANCEL);
        assertThat(cell(FREE, CALL, WORK_CONTACT, START).actions()).isEmpty();
        assertThat(cell(FREE, CALL, STAFF, START.minusSeconds(1)).actions()).isEmpty();
        assertThat(cell(FREE, CALL, PERSONAL_CONTACT, START.minusSeconds(1)).actions())
                .isEmpty();
        assertThat(cell(FREE, CALL, STAFF, START.minusSeconds(1)).state()).isEqualTo(CellState.SCHEDULED);
    }

    @Test
    void showsThatTheCallHasStarted() {
        // Given
        var started = new KnownAppointment(CALL.id(), CALL.start(), CALL.end(), true);

        // When
        var cell = cell(FREE, started, WORK_CONTACT, START.minusSeconds(60));

        // Then
        assertThat(cell.state()).isEqualTo(CellState.STARTED);
        assertThat(cell.actions()).isEmpty();
    }

    @Test
    void treatsWhatItHasNotHeardAsUnknown_andAStateOfTomorrowAsNotAvailable() {
        assertThat(cell(null, null, WORK_CONTACT, START).state()).isEqualTo(CellState.UNKNOWN);
        assertThat(cell(new Availability("PENDING_ADVOCATE", List.of()), null, WORK_CONTACT, START)
                        .state())
                .isEqualTo(CellState.NOT_AVAILABLE);
    }

    @Test
    @Proves("A10")
    void offersNothing_beforeTheRequestIsSubmitted() {
        // When
        var cell = AppointmentCell.beforeSubmit(WORK_CONTACT);

        // Then
        assertThat(cell.state()).isEqualTo(CellState.NOT_AVAILABLE);
        assertThat(cell.reasons()).containsExactly("REQUEST_NOT_OPEN");
    }

    private static Availability notFree() {
        return new Availability("NOT_AVAILABLE", List.of("ADVOCATE_NOT_ASSIGNED", "ISSUE_TYPE_NOT_SCHEDULABLE"));
    }

    private static AppointmentCell cell(
            @org.jspecify.annotations.Nullable Availability availability,
            @org.jspecify.annotations.Nullable KnownAppointment booked,
            Onlooker onlooker,
            Instant now) {
        return AppointmentCell.of(Optional.ofNullable(availability), Optional.ofNullable(booked), onlooker, now);
    }
}
