package io.supportplatform.contracts.incident;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supportplatform.contracts.GoldenExamples;
import io.supportplatform.contracts.Json;
import io.supportplatform.contracts.contract.domain.ContractFixture;
import io.supportplatform.contracts.eligibility.domain.Eligibility;
import io.supportplatform.contracts.eligibility.domain.Plan;
import io.supportplatform.contracts.eligibility.domain.PlanFixture;
import io.supportplatform.contracts.eligibility.domain.Program;
import io.supportplatform.contracts.eligibility.domain.Severity;
import io.supportplatform.contracts.ledger.ConsumptionRepository.Demand;
import io.supportplatform.contracts.ledger.domain.Consumption;
import io.supportplatform.contracts.ledger.domain.Reservation;
import io.supportplatform.contracts.ledger.domain.ReservationId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.testing.Schemas;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IncidentPublicationsTest {

    private static final UUID RESERVATION = UUID.fromString("01a1f7fc-c3e0-79ef-a077-f044e7a779c6");
    private static final Instant ANSWERED = Instant.parse("2026-11-20T08:12:00.240Z");

    @Test
    void readsTheGoldenExampleOfItsQuestion() {
        TicketSubmitted ticket = submitted();

        assertThat(ticket.severity()).isEqualTo(Severity.MODERATE);
        assertThat(ticket.reservation()).contains(new ReservationId(RESERVATION));
        assertThat(ticket.toDemand().accountKind()).isEqualTo("WORK");
    }

    @Test
    void tellsOfAHold() {
        Demand demand = submitted().toDemand();
        var hold = new Reservation(
                new ReservationId(RESERVATION),
                ContractFixture.ID,
                demand.account(),
                demand.purpose(),
                new Reservation.Released(ANSWERED));

        GoldenExamples.assertIs(
                "ContractIncidentReserved",
                IncidentPublications.reservedPayload(hold, AccountKind.WORK, Instant.parse("2026-11-20T08:20:00Z")));
    }

    @Test
    void tellsOfItsEnd() {
        GoldenExamples.assertIs(
                "ContractIncidentReleased",
                IncidentPublications.releasedPayload(
                        new ReservationId(RESERVATION), ContractFixture.ID, IncidentPublications.Cause.CALLER));
    }

    @Test
    void tellsThatAnIncidentWasConsumed_asFarAsItIsKnownBeforeTheUnitHasMoved() {
        // Given
        var golden = (ObjectNode) Json.tree(Schemas.example("ContractIncidentConsumed"));

        // When
        var written = Json.tree(
                Json.text(IncidentPublications.consumedPayload(submitted().toDemand(), ANSWERED)));

        // Then
        assertThat(written).isEqualTo(golden.without(java.util.List.of("availableAfter", "exhausted")));
    }

    @Test
    void tellsTheSameAgain_toAnotherAttempt() {
        Demand demand = submitted().toDemand();
        var before = new Consumption(demand.contractId(), demand.account(), demand.accountKind(), 19, ANSWERED);

        GoldenExamples.assertIs("ContractIncidentConsumed", IncidentPublications.consumedBeforePayload(demand, before));
    }

    @Test
    void tellsWhyAnIncidentWasRefused() {
        // Given
        Plan spent = PlanFixture.plan(Program.PARTNER_ON_PREMISES, new Plan.Units(0, 0, 0));
        var obstacles = Eligibility.assess(spent, PlanFixture.newest(), PlanFixture.NOW);

        // Then
        GoldenExamples.assertIs(
                "ContractIncidentRefused",
                IncidentPublications.refusedPayload(
                        submitted().toDemand(), IncidentPublications.Refusal.of(obstacles), ANSWERED));
    }

    private static TicketSubmitted submitted() {
        return Json.read(Schemas.example("TicketSubmitted"), TicketSubmitted.class);
    }
}
