package io.supportplatform.scheduling.appointment.domain;

import static io.supportplatform.scheduling.appointment.domain.AppointmentFixture.*;
import static io.supportplatform.scheduling.ticket.domain.TicketFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Role;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.WrongState;
import io.supportplatform.scheduling.appointment.domain.AppointmentState.Cancelled;
import io.supportplatform.scheduling.appointment.domain.AppointmentState.Started;
import io.supportplatform.scheduling.ticket.domain.Standing;
import io.supportplatform.testing.Proves;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppointmentTest {
    private static final Cancellation BY_CUSTOMER = Cancellation.of(CancelCode.CUSTOMER, "solved");

    @Test
    @Proves("A28")
    void canBeMovedAndCancelled_untilItStarts() {
        // Given
        var appointment = scheduled();
        // When
        var before = appointment.allowed(BEFORE);
        var atStart = appointment.allowed(START);
        var atEnd = appointment.allowed(END);
        // Then
        assertThat(before).isEqualTo(EnumSet.allOf(AppointmentAction.class));
        assertThat(atStart).containsExactly(AppointmentAction.START);
        assertThat(atEnd).isEmpty();
    }

    @Test
    @Proves("A32")
    void keepsItsIdAndRaisesTheSequence_whenMoved() {
        // Given
        var later = halfHour(START.plusSeconds(86_400));
        // When
        var moved = accepted(scheduled().reschedule(later, BEFORE));
        // Then
        assertThat(moved.id()).isEqualTo(scheduled().id());
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.version()).isEqualTo(1);
        assertThat(moved.time()).isEqualTo(later);
    }

    @Test
    @Proves("A32")
    void raisesTheSequence_whenCancelled() {
        // When
        var cancelled = accepted(scheduled().cancel(BY_CUSTOMER, BEFORE));
        // Then
        assertThat(cancelled.sequence()).isEqualTo(1);
        assertThat(cancelled.state()).isEqualTo(new Cancelled(BY_CUSTOMER, BEFORE));
        assertThat(cancelled.allowed(BEFORE)).isEmpty();
    }

    @Test
    void refusesMoveAndCancel_onceTheTimeHasCome() {
        // Given
        var onlyStart = new WrongState("SCHEDULED", Set.of(AppointmentAction.START));
        // When
        var moved = scheduled().reschedule(halfHour(END), START);
        var cancelled = scheduled().cancel(BY_CUSTOMER, START);
        // Then
        assertThat(moved).isEqualTo(Decision.refused(onlyStart));
        assertThat(cancelled).isEqualTo(Decision.refused(onlyStart));
    }

    @Test
    @Proves("A39")
    void runsFromTheAdvocatesStartOn_andLeavesCalendarsAlone() {
        // When
        var started = accepted(scheduled().start(START));
        // Then
        assertThat(started.state()).isEqualTo(new Started(START));
        assertThat(started.sequence()).isZero();
        assertThat(started.version()).isEqualTo(1);
        assertThat(started.start(START)).isEqualTo(Decision.refused(new WrongState("STARTED", Set.of())));
    }

    @Test
    void cannotBeStarted_afterItsEndOrWhenCancelled() {
        // Given
        var cancelled = accepted(scheduled().cancel(BY_CUSTOMER, BEFORE));
        // Then
        assertThat(scheduled().start(END)).isInstanceOf(Decision.Refused.class);
        assertThat(cancelled.start(BEFORE)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    @Proves("A35")
    void endsByATransfer_whileEverybodyStillWaitsInTheLobby() {
        // Given
        var why = Cancellation.onTransfer(false, "network");
        // When
        var cancelled = accepted(scheduled().cancelUnstarted(why, START.plusSeconds(60)));
        // Then
        assertThat(cancelled.isCancelled()).isTrue();
    }

    @Test
    @Proves({"A35", "A36"})
    void namesTheKindOfTransfer() {
        assertThat(Cancellation.onTransfer(true, null).code()).isEqualTo(CancelCode.TRANSFERRED_NEW_TEAM);
        assertThat(Cancellation.onTransfer(false, null).code()).isEqualTo(CancelCode.TRANSFERRED_TEAM_CANNOT_SCHEDULE);
    }

    @Test
    @Proves("A39")
    void keepsJoinersInTheLobby_untilTheAdvocateStarts() {
        // Given
        var scheduled = scheduled();
        var started = accepted(scheduled.start(START));
        var cancelled = accepted(scheduled.cancel(BY_CUSTOMER, BEFORE));
        // Then
        assertThat(LobbyState.of(scheduled, BEFORE)).isEqualTo(LobbyState.LOBBY);
        assertThat(LobbyState.of(scheduled, START.plusSeconds(600))).isEqualTo(LobbyState.LOBBY);
        assertThat(LobbyState.of(started, START)).isEqualTo(LobbyState.IN_CALL);
        assertThat(LobbyState.of(cancelled, BEFORE)).isEqualTo(LobbyState.CANCELLED);
        assertThat(LobbyState.of(scheduled, END)).isEqualTo(LobbyState.ENDED);
        assertThat(LobbyState.of(started, END)).isEqualTo(LobbyState.ENDED);
    }

    @Test
    @Proves({"A28", "A45"})
    void offersEachPersonTheirOwnActions() {
        // Given
        var call = call(scheduled());
        // When
        var contact = call.actionsFor(caller(ADA), Standing.CONTACT, true, BEFORE);
        var personal = call.actionsFor(caller(JAN), Standing.CONTACT, true, BEFORE);
        var advocate = call.actionsFor(caller(EVE, Role.ADVOCATE), Standing.ASSIGNED_ADVOCATE, true, BEFORE);
        // Then
        assertThat(contact).containsExactly(AppointmentAction.RESCHEDULE, AppointmentAction.CANCEL);
        assertThat(personal).isEmpty();
        assertThat(advocate).isEqualTo(EnumSet.allOf(AppointmentAction.class));
    }

    @Test
    @Proves("A28")
    void offersNoMove_whereNoTimesAreOfferedAnyMore() {
        // When
        var contact = call(scheduled()).actionsFor(caller(ADA), Standing.CONTACT, false, BEFORE);
        // Then
        assertThat(contact).containsExactly(AppointmentAction.CANCEL);
    }

    private static Appointment accepted(Decision<Appointment, AppointmentRefusal> decision) {
        return decision.fold(value -> value, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }
}
