package io.supportplatform.scheduling.availability.domain;

import static io.supportplatform.scheduling.ticket.domain.TicketFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.kit.identity.Role;
import io.supportplatform.scheduling.availability.domain.AccessRefusal.AdvocateNotAssigned;
import io.supportplatform.scheduling.availability.domain.AccessRefusal.CallerNotWorkAccount;
import io.supportplatform.scheduling.availability.domain.AccessRefusal.NotAvailable;
import io.supportplatform.scheduling.availability.domain.AccessRefusal.RequestNotFound;
import io.supportplatform.scheduling.ticket.domain.Standing;
import io.supportplatform.scheduling.ticket.domain.Ticket;
import io.supportplatform.scheduling.ticket.domain.TicketAdvocate;
import io.supportplatform.testing.Proves;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    @Test
    @Proves({"A2", "A16"})
    void admitsAContactWithoutAnyRole() {
        // When
        var admitted = Admission.toTimes(Optional.of(bookable()), caller(ADA));
        // Then
        assertThat(admitted).isEqualTo(Decision.accepted(bookable()));
    }

    @Test
    @Proves("A10")
    void knowsNoRequest_thatWasNotSubmitted() {
        // When
        var admitted = Admission.toTimes(Optional.empty(), caller(ADA));
        // Then
        assertThat(admitted).isEqualTo(Decision.refused(new RequestNotFound()));
    }

    @Test
    @Proves("A34")
    void hidesTheRequestFromStrangers() {
        // Given
        var stranger = caller(work("tailspin", "tia"));
        // When
        var admitted = Admission.toRequest(Optional.of(bookable()), stranger);
        // Then
        assertThat(admitted).isEqualTo(Decision.refused(new RequestNotFound()));
    }

    @Test
    void hidesTheRequestFromTheSameObjectIdOfAnotherTenant() {
        // When
        var admitted = Admission.toRequest(Optional.of(bookable()), caller(work("tailspin", "ada")));
        // Then
        assertThat(admitted).isEqualTo(Decision.refused(new RequestNotFound()));
    }

    @Test
    @Proves("A19")
    void refusesAPersonalCaller_alsoAContact() {
        // When
        var admitted = Admission.toTimes(Optional.of(bookable()), caller(JAN));
        // Then
        assertThat(admitted).isEqualTo(Decision.refused(new CallerNotWorkAccount()));
    }

    @Test
    @Proves("A13")
    void saysThatWaitingHelps_whileOnlyTheAdvocateIsMissing() {
        // When
        var admitted = Admission.toTimes(Optional.of(withoutAdvocate()), caller(ADA));
        // Then
        assertThat(admitted).isEqualTo(Decision.refused(new AdvocateNotAssigned()));
    }

    @Test
    @Proves({"A16", "A44"})
    void namesAllReasons_whenCreatedElsewhereAndByAPersonalAccount() {
        // Given
        Ticket ticket = ticket("API", AccountKind.PERSONAL, new TicketAdvocate(EVES_ID, EVE), true);
        // When
        var admitted = Admission.toTimes(Optional.of(ticket), caller(ADA));
        // Then
        assertThat(admitted)
                .isEqualTo(Decision.refused(
                        new NotAvailable(List.of("CREATED_WITH_PERSONAL_ACCOUNT", "CREATED_OUTSIDE_PORTAL"))));
    }

    @Test
    @Proves("A12")
    void knowsOnlyTheOwningAdvocate_amongAdvocates() {
        // Given
        var ticket = bookable();
        // When
        var owner = ticket.standingOf(caller(EVE, Role.ADVOCATE));
        var colleague = ticket.standingOf(caller(work("vendor", "max"), Role.ADVOCATE));
        // Then
        assertThat(owner).isEqualTo(Standing.ASSIGNED_ADVOCATE);
        assertThat(colleague).isEqualTo(Standing.STRANGER);
    }

    @Test
    void letsTeamLeadsAndOperatorsSee() {
        // Given
        var lea = work("vendor", "lea");
        // When
        var asLead = bookable().standingOf(caller(lea, Role.TEAM_LEAD));
        var asOperator = bookable().standingOf(caller(lea, Role.OPERATOR));
        // Then
        assertThat(List.of(asLead, asOperator)).containsOnly(Standing.SUPERVISOR);
    }

    @Test
    @Proves("A3")
    void recommendsACall_whenComplexOrHardToReach() {
        assertThat(flagged(false, false).appointmentRecommended()).isFalse();
        assertThat(flagged(true, false).appointmentRecommended()).isTrue();
        assertThat(flagged(false, true).appointmentRecommended()).isTrue();
    }
}
