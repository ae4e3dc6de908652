package io.supportplatform.requests.ticket;

import static io.supportplatform.requests.ticket.domain.TicketFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.requests.Golden;
import io.supportplatform.requests.directory.domain.Team;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.TransferProposal;
import io.supportplatform.requests.ticket.domain.TransferReason;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Schemas;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each event of a request is its golden example, valid for its schema and for everybody who reads it. */
class TicketPublicationsTest {

    private static final Team TEAM =
            team(EUROPE, "Windows Server Europe", "Europe/Warsaw", Set.of("en", "pl"), Set.of("windows-server"));
    private static final Team OTHER =
            team(NETWORKING, "Networking Europe", "Europe/Warsaw", Set.of("en"), Set.of("network"));
    private static final TransferProposal PROPOSAL = new TransferProposal(
            NETWORKING, TransferReason.SKILL, Optional.of("The cause is in the network, not in the file server."));

    private final Golden golden = new Golden();

    @Test
    @Proves("T3")
    void submittedIsGolden() {
        golden.assertSame(
                "TicketSubmitted",
                TicketPayloads.Submitted.of(submitting()),
                Map.of("reservationId", "01a1f7fc-c3e0-79ef-a077-f044e7a779c6"));
    }

    @Test
    @Proves("T3")
    void openedIsGolden() {
        golden.assertSame("TicketOpened", TicketPayloads.Opened.of(submitted().core(), TEAM), Map.of());
    }

    @Test
    @Proves("T5")
    void assignedIsGolden() {
        golden.assertSame(
                "TicketAssigned",
                TicketPayloads.Assigned.of(
                        assignedToEve(), Optional.empty(), Optional.of("Speaks Polish and knows failover clusters.")),
                Map.of());
    }

    @Test
    @Proves("T22")
    void transferProposedIsGolden() {
        golden.assertSame("TicketTransferProposed", TicketPayloads.TransferProposed.of(proposed(), PROPOSAL), Map.of());
    }

    @Test
    @Proves("T23")
    void transferredIsGolden() {
        golden.assertSame(
                "TicketTransferred",
                TicketPayloads.Transferred.of(
                        proposed().moved(PROPOSAL), PROPOSAL, EUROPE, OTHER, Instant.parse("2026-11-23T10:15:00Z")),
                Map.of());
    }

    @Test
    @Proves("T24")
    void transferReturnedIsGolden() {
        golden.assertSame(
                "TicketTransferReturned",
                TicketPayloads.TransferReturned.of(
                        proposed().returned(),
                        PROPOSAL,
                        Optional.of("Logs of the domain controller are missing; please attach them first.")),
                Map.of());
    }

    @Test
    @Proves("B72")
    void contactAddedIsGolden() {
        var payload = TicketPayloads.ContactAdded.of(submitted(), ADA);
        assertThat(payload.role().name()).isEqualTo("PRIMARY");
        Schemas.assertValid("TicketContactAdded", golden.json(payload).toString());
    }

    @Test
    void leavesPendingContactsOut_becauseTheirAddressStaysHere() {
        var payload = TicketPayloads.Opened.of(submittedWithPending().core(), TEAM);
        assertThat(payload.contacts()).hasSize(1);
        assertThat(golden.json(payload).toString()).doesNotContain("@");
    }

    private static OpenTicket proposed() {
        return accepted(assignedToEve().propose(PROPOSAL));
    }
}
