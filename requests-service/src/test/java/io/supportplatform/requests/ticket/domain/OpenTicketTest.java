package io.supportplatform.requests.ticket.domain;

import static io.supportplatform.requests.ticket.domain.TicketFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.requests.directory.domain.Advocate;
import io.supportplatform.testing.Proves;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenTicketTest {

    private static final TransferProposal TO_NETWORKING =
            new TransferProposal(NETWORKING, TransferReason.SKILL, Optional.of("Look at the switch."));

    @Test
    @Proves({"B57", "B58", "B65"})
    void isVisibleToItsContacts() {
        // Given
        var draft = accepted(
                sharedDraft(new Contact.Bound(BEN), new Contact.Bound(ADA)).review(Set.of()));
        var open = opened(accepted(draft.submit(ATTEMPT, NOW)));

        // Then
        assertThat(open.visibleTo(Viewer.customer(BEN))).isTrue();
        assertThat(open.visibleTo(Viewer.customer(ADA))).isTrue();
        assertThat(open.visibleTo(Viewer.customer(STRANGER))).isFalse();
    }

    @Test
    @Proves("B63")
    void isOutOfSightForItsCreator_whenTheyAreNoContact() {
        assertThat(submittedForBen().visibleTo(Viewer.customer(ADA))).isFalse();
    }

    @Test
    @Proves("B65")
    void isVisibleToStaffOfItsTeam_andToDispatchers() {
        // Given
        var open = submitted();

        // Then
        assertThat(open.visibleTo(seat(EVE))).isTrue();
        assertThat(open.visibleTo(lead(EUROPE))).isTrue();
        assertThat(open.visibleTo(lead(null))).isTrue();
        assertThat(open.visibleTo(lead(NETWORKING))).isFalse();
        assertThat(open.visibleTo(seat(advocate("01a1f424-92c0-7852-a2ad-f74518bbb70e", "x", NETWORKING, true))))
                .isFalse();
    }

    @Test
    @Proves("T5")
    void getsAdvocateOfItsTeam() {
        // When
        var assigned = accepted(submitted().assign(EVE, Optional.empty(), NOW));

        // Then
        assertThat(assigned.state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(assigned.advocate()).isEqualTo(EVE.id());
        assertThat(assigned.ownedBy(seat(EVE))).isTrue();
        assertThat(assigned.ownedBy(seat(MAX))).isFalse();
    }

    @Test
    @Proves("T5")
    void refusesAdvocateOfAnotherTeam_andInactiveOnes() {
        // Given
        var elsewhere = advocate("01a1f424-92c0-7852-a2ad-f74518bbb70e", "x", NETWORKING, true);
        var inactive = advocate("01a1f424-92c0-7852-a2ad-f74518bbb70f", "y", EUROPE, false);

        // Then
        assertThat(refused(submitted().assign(elsewhere, Optional.empty(), NOW)))
                .isEqualTo(DeskRefusal.ADVOCATE_NOT_IN_TEAM);
        assertThat(refused(submitted().assign(inactive, Optional.empty(), NOW)))
                .isEqualTo(DeskRefusal.ADVOCATE_NOT_ACTIVE);
    }

    @Test
    @Proves("T5")
    void takesReason_forAnAdvocateWhoDoesNotSpeakTheLanguage() {
        // Given
        var englishOnly =
                new Advocate(MAX.id(), MAX.account(), MAX.displayName(), MAX.email(), EUROPE, Set.of("en", "de"), true);

        // Then
        assertThat(refused(submitted().assign(englishOnly, Optional.of(" "), NOW)))
                .isEqualTo(DeskRefusal.ADVOCATE_LACKS_LANGUAGE);
        assertThat(accepted(submitted().assign(englishOnly, Optional.of("Nobody else is there."), NOW))
                        .advocate())
                .isEqualTo(MAX.id());
    }

    @Test
    @Proves("T7")
    void changesAdvocate_onlyWithReason() {
        // Given
        var assigned = assignedToEve();

        // Then
        assertThat(refused(assigned.assign(MAX, Optional.of(" "), NOW)))
                .isEqualTo(DeskRefusal.REASSIGNMENT_NEEDS_REASON);
        assertThat(refused(assigned.assign(EVE, Optional.of("again"), NOW)))
                .isEqualTo(DeskRefusal.ADVOCATE_ALREADY_OWNER);
        assertThat(accepted(assigned.assign(MAX, Optional.of("Eve is ill."), NOW))
                        .advocate())
                .isEqualTo(MAX.id());
    }

    @Test
    @Proves("T22")
    void keepsItsOwner_whileTransferIsProposed() {
        // When
        var proposed = accepted(assignedToEve().propose(TO_NETWORKING));

        // Then
        assertThat(proposed.state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(proposed.visibleTo(lead(NETWORKING))).isTrue();
        assertThat(proposed.mayDecideTransfer(lead(NETWORKING))).isTrue();
        assertThat(proposed.mayDecideTransfer(lead(EUROPE))).isFalse();
        assertThat(proposed.allowedActions(lead(NETWORKING)))
                .containsExactly(Action.ACCEPT_TRANSFER, Action.RETURN_TRANSFER);
    }

    @Test
    @Proves("T22")
    void refusesSecondProposal_andProposalToItsOwnTeam() {
        // Given
        var proposed = accepted(submitted().propose(TO_NETWORKING));

        // Then
        assertThat(refused(proposed.propose(TO_NETWORKING))).isEqualTo(DeskRefusal.TRANSFER_ALREADY_PROPOSED);
        assertThat(refused(submitted().propose(new TransferProposal(EUROPE, TransferReason.LOAD, Optional.empty()))))
                .isEqualTo(DeskRefusal.TEAM_UNCHANGED);
    }

    @Test
    @Proves("T22")
    void isProposedByOwnerOrLead() {
        // Given
        var assigned = assignedToEve();

        // Then
        assertThat(assigned.mayPropose(seat(EVE))).isTrue();
        assertThat(assigned.mayPropose(seat(MAX))).isFalse();
        assertThat(assigned.mayPropose(lead(EUROPE))).isTrue();
        assertThat(assigned.mayPropose(lead(NETWORKING))).isFalse();
    }

    @Test
    @Proves("T23")
    void losesItsOwnerAndCountsTheHop_whenAccepted() {
        // When
        var moved = accepted(assignedToEve().propose(TO_NETWORKING)).moved(TO_NETWORKING);

        // Then
        assertThat(moved.state()).isEqualTo(TicketState.SUBMITTED);
        assertThat(moved.core().placement()).isEqualTo(new Placement(NETWORKING, 1, Optional.empty()));
        assertThat(moved.core().opening()).isEqualTo(assignedToEve().core().opening());
        assertThat(moved.visibleTo(lead(EUROPE))).isFalse();
    }

    @Test
    @Proves("T24")
    void staysAsItWas_whenReturned() {
        // When
        var returned = accepted(assignedToEve().propose(TO_NETWORKING)).returned();

        // Then
        assertThat(returned).isEqualTo(assignedToEve());
    }

    @Test
    void offersStaffWhatTheyMayDo() {
        assertThat(submitted().allowedActions(lead(EUROPE))).containsExactly(Action.ASSIGN, Action.TRANSFER);
        assertThat(assignedToEve().allowedActions(seat(EVE))).containsExactly(Action.TRANSFER);
        assertThat(assignedToEve().allowedActions(seat(MAX))).isEmpty();
        assertThat(assignedToEve().allowedActions(Viewer.customer(ADA))).isEmpty();
    }

    @Test
    @Proves("B72")
    void bindsPendingContact_ofExactlyThatTenantAndAddress() {
        // Given
        var pending = new Contact.Pending(BEN.tenantId(), "ben@northwind.example");
        var draft = accepted(sharedDraft(new Contact.Bound(ADA), pending).review(Set.of()));
        var open = opened(accepted(draft.submit(ATTEMPT, NOW)));

        // Then
        assertThat(open.visibleTo(Viewer.customer(BEN))).isFalse();
        assertThat(open.bind(BEN, "ben@northwind.example").visibleTo(Viewer.customer(BEN)))
                .isTrue();
        assertThat(open.bind(BEN, "other@northwind.example")).isEqualTo(open);
        assertThat(open.bind(STRANGER, "ben@northwind.example")).isEqualTo(open);
        assertThat(draft.bind(BEN, "ben@northwind.example").form().participants())
                .extracting(CompleteForm.Participant::contact)
                .containsExactly(new Contact.Bound(ADA), new Contact.Bound(BEN));
    }
}
