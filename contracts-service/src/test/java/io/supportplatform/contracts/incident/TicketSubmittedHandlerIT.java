package io.supportplatform.contracts.incident;

import static io.supportplatform.contracts.Api.contract;
import static io.supportplatform.contracts.Api.get;
import static io.supportplatform.contracts.Api.reserve;
import static io.supportplatform.contracts.incident.Answers.CONSUMED;
import static io.supportplatform.contracts.incident.Answers.REFUSED;
import static io.supportplatform.contracts.incident.Answers.reasons;
import static io.supportplatform.contracts.incident.Tickets.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.supportplatform.contracts.Api;
import io.supportplatform.contracts.ContractsTest;
import io.supportplatform.contracts.Json;
import io.supportplatform.contracts.incident.Tickets.Ticket;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TestEvents;
import io.supportplatform.testing.TravellingClock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ContractsTest
class TicketSubmittedHandlerIT {

    private final Answers answers = new Answers();

    @AfterEach
    void stopListening() {
        answers.close();
    }

    @Test
    @Proves({"B1", "B9"})
    void consumesOneIncident_andSaysWhatIsLeft() {
        // Given
        Api.Issued issued = contract("PROFESSIONAL", 2).registeredBy("ada");
        Ticket ticket = Ticket.of(ADA, issued.id(), Api.product());

        // When
        UUID attempt = ticket.submit(null);

        // Then
        JsonNode answer = answers.only(CONSUMED, ticket);
        assertThat(answer.path("attemptId").asText()).isEqualTo(attempt.toString());
        assertThat(answer.path("availableAfter").asInt()).isEqualTo(1);
        assertThat(answer.path("exhausted").asBoolean()).isFalse();
        get("ada", "contracts/" + issued.id() + "/ledger").body("items.kind", contains("COMMIT", "RESERVE", "GRANT"));
        get("ada", "contracts/" + issued.id() + "/balance")
                .body("consumed", equalTo(1))
                .body("available", equalTo(1));
    }

    @Test
    @Proves("T3")
    void commitsTheReservation_andTakesNoOther() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 1).registeredBy("ada");
        UUID reservation = UUID.randomUUID();
        reserve("ada", reservation, issued.id(), product).statusCode(201);
        Ticket ticket = Ticket.of(ADA, issued.id(), product);

        // When
        ticket.submit(reservation);

        // Then
        assertThat(answers.only(CONSUMED, ticket).path("exhausted").asBoolean()).isTrue();
        get("ada", "reservations/" + reservation).body("state", equalTo("COMMITTED"));
        get("ada", "contracts/" + issued.id() + "/ledger").body("items.kind", contains("COMMIT", "RESERVE", "GRANT"));
    }

    @Test
    @Proves("B38")
    void leavesThePlanAmongTheUnavailable_whenItsLastIncidentIsConsumed() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 1).registeredBy("ada");
        Ticket ticket = Ticket.of(ADA, issued.id(), product);

        // When
        ticket.submit(null);

        // Then
        answers.only(CONSUMED, ticket);
        get("ada", "support-plans?productId=" + product + "&version=2025")
                .body("available.contractId", not(hasItem(issued.id().toString())))
                .body(
                        "unavailable.find { it.contractId == '" + issued.id() + "' }.reasons",
                        contains("NO_UNITS_AVAILABLE"));
    }

    @Test
    void takesAnotherUnit_whenTheHoldHasLapsed() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 1).registeredBy("ada");
        UUID reservation = UUID.randomUUID();
        reserve("ada", reservation, issued.id(), product).statusCode(201);
        Ticket ticket = Ticket.of(ADA, issued.id(), product);

        TravellingClock.later(Duration.ofMinutes(20), () -> {
            // When
            ticket.submit(reservation);

            // Then
            answers.only(CONSUMED, ticket);
            get("ada", "contracts/" + issued.id() + "/ledger")
                    .body("items.kind", contains("COMMIT", "RESERVE", "HOLD_LAPSE", "RESERVE", "GRANT"));
        });
    }

    @Test
    void keepsWhatTheHoldPromised_evenIfTheContractEndsBeforeTheTicketIsSubmitted() {
        // Given a contract that ends within the time of the hold
        String product = Api.product();
        var terms = Api.terms("PROFESSIONAL", 1);
        terms.put(
                "startsAt",
                OffsetDateTime.now(ZoneOffset.UTC).minusYears(1).plusMinutes(10).toString());
        Api.Issued issued = Api.issue(terms).registeredBy("ada");
        UUID reservation = UUID.randomUUID();
        reserve("ada", reservation, issued.id(), product).statusCode(201);
        Ticket ticket = Ticket.of(ADA, issued.id(), product);

        TravellingClock.later(Duration.ofMinutes(12), () -> {
            // When
            ticket.submit(reservation);

            // Then
            answers.only(CONSUMED, ticket);
            get("ada", "reservations/" + reservation).body("state", equalTo("COMMITTED"));
        });
    }

    @Test
    void answersARepeatedAttemptOnce_andAnotherAttemptOfTheTicketWithTheSameIncident() {
        // Given
        Api.Issued issued = contract("PROFESSIONAL", 5).registeredBy("ada");
        Ticket ticket = Ticket.of(ADA, issued.id(), Api.product());
        UUID attempt = ticket.submit(null);
        answers.only(CONSUMED, ticket);

        // When the attempt comes again under another event id, then a new one
        ticket.submit(attempt, null, 3);
        UUID another = UUID.randomUUID();
        ticket.submit(another, null, 4);

        // Then
        await().untilAsserted(() ->
                assertThat(answers.attempts(CONSUMED, ticket)).containsExactly(attempt.toString(), another.toString()));
        get("ada", "contracts/" + issued.id() + "/balance").body("consumed", equalTo(1));
    }

    @Test
    void consumesExactlyAsManyAsThereAre_whenSixtyFourSubmitForTwenty() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 20).registeredBy("ada");
        List<Ticket> tickets = IntStream.range(0, 64)
                .mapToObj(number -> Ticket.of(ADA, issued.id(), product))
                .toList();

        // When each is delivered twice
        tickets.forEach(ticket -> {
            UUID attempt = ticket.submit(null);
            ticket.submit(attempt, null, 2);
        });

        // Then
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(answers.of(CONSUMED, issued)).hasSize(20);
            assertThat(answers.of(REFUSED, issued))
                    .hasSize(44)
                    .allSatisfy(answer -> assertThat(reasons(answer)).containsExactly("NO_UNITS_AVAILABLE"));
        });
        assertThat(answers.of(CONSUMED, issued).stream().map(answer -> answer.path("ticketId")))
                .doesNotHaveDuplicates();
        get("ada", "contracts/" + issued.id() + "/balance")
                .body("available", equalTo(0))
                .body("consumed", equalTo(20));
    }

    @Test
    void acceptsTheGoldenExampleOfItsProducer() {
        // Given
        String golden = Schemas.example("TicketSubmitted");
        String ticket = Json.tree(golden).path("ticketId").asText();

        // When the same event is delivered twice
        UUID event = UUID.randomUUID();
        TestEvents.publish(event, "support.tickets", ticket, "TicketSubmitted", "2", golden);
        TestEvents.publish(event, "support.tickets", ticket, "TicketSubmitted", "2", golden);

        // Then it is understood; the example's contract is not known here
        assertThat(reasons(answers.only(REFUSED, ticket))).containsExactly("CONTRACT_NOT_LINKED");
    }
}
