package io.supportplatform.contracts.incident;

import static io.supportplatform.contracts.Api.available;
import static io.supportplatform.contracts.Api.contract;
import static io.supportplatform.contracts.Api.get;
import static io.supportplatform.contracts.Api.reserve;
import static io.supportplatform.contracts.incident.Tickets.ADA;
import static io.supportplatform.contracts.incident.Tickets.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supportplatform.contracts.Api;
import io.supportplatform.contracts.ContractsTest;
import io.supportplatform.contracts.TravellingClock;
import io.supportplatform.contracts.incident.Tickets.Ticket;
import io.supportplatform.testing.EventTap;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TappedEvent;
import io.supportplatform.testing.TestEvents;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ContractsTest
class TicketSubmittedHandlerIT {

    private static final String CONSUMED = "ContractIncidentConsumed";
    private static final String REFUSED = "ContractIncidentRefused";
    private static final ObjectMapper JSON = new ObjectMapper();

    private EventTap answers;

    @BeforeEach
    void listen() {
        answers = TestEvents.tap("support.incidents");
    }

    @AfterEach
    void stopListening() {
        answers.close();
    }

    @Test
    @Proves("B9")
    void consumesOneIncident_andSaysWhatIsLeft() {
        // Given
        Api.Issued issued = contract("PROFESSIONAL", 2).registeredBy("ada");
        Ticket ticket = Ticket.of(ADA, issued.id(), Api.product());

        // When
        UUID attempt = ticket.submit(null);

        // Then
        JsonNode answer = only(CONSUMED, ticket);
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
        assertThat(only(CONSUMED, ticket).path("exhausted").asBoolean()).isTrue();
        get("ada", "reservations/" + reservation).body("state", equalTo("COMMITTED"));
        get("ada", "contracts/" + issued.id() + "/ledger").body("items.kind", contains("COMMIT", "RESERVE", "GRANT"));
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
            only(CONSUMED, ticket);
            get("ada", "contracts/" + issued.id() + "/ledger")
                    .body("items.kind", contains("COMMIT", "RESERVE", "HOLD_LAPSE", "RESERVE", "GRANT"));
        });
    }

    @Test
    void refusesAnothersReservation_andLeavesItHeld() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 5).registeredBy("ada", "ben");
        UUID reservation = UUID.randomUUID();
        reserve("ada", reservation, issued.id(), product).statusCode(201);
        Ticket ticket = Ticket.of(BEN, issued.id(), product);

        // When
        ticket.submit(reservation);

        // Then
        assertThat(reasons(only(REFUSED, ticket))).containsExactly("RESERVATION_NOT_FOUND");
        get("ada", "reservations/" + reservation).body("state", equalTo("HELD"));
        assertThat(available("ada", issued.id())).isEqualTo(4);
    }

    @Test
    @Proves("B34")
    void refusesWithEveryReason_andTakesNothing() {
        // Given
        Api.Issued issued = contract("PARTNER_ON_PREMISES", 5).registeredBy("ada");
        Ticket ticket = new Ticket(UUID.randomUUID(), ADA, issued.id(), Api.product("CLOUD", "AZURE"), "2019");

        // When
        ticket.submit(null);

        // Then
        JsonNode answer = only(REFUSED, ticket);
        assertThat(reasons(answer))
                .containsExactly("PLAN_ON_PREMISES_ONLY", "PRODUCT_VERSION_NOT_COVERED", "SUPPORT_PHASE_NOT_COVERED");
        assertThat(answer.path("remedies").get(0).asText()).isEqualTo("BUY_CLOUD_SUPPORT");
        assertThat(available("ada", issued.id())).isEqualTo(5);
    }

    @Test
    @Proves("B36")
    void refusesAContractThatIsNotOnTheSubmittersSignIn() {
        Api.Issued issued = contract("PROFESSIONAL", 5).registeredBy("ada");
        Ticket ticket = Ticket.of(BEN, issued.id(), Api.product());

        ticket.submit(null);

        assertThat(reasons(only(REFUSED, ticket))).containsExactly("CONTRACT_NOT_LINKED");
    }

    @Test
    void answersARepeatedAttemptOnce_andAnotherAttemptOfTheTicketWithTheSameIncident() {
        // Given
        Api.Issued issued = contract("PROFESSIONAL", 5).registeredBy("ada");
        Ticket ticket = Ticket.of(ADA, issued.id(), Api.product());
        UUID attempt = ticket.submit(null);
        only(CONSUMED, ticket);

        // When the attempt comes again under another event id, then a new one
        ticket.submit(attempt, null, 3);
        UUID another = UUID.randomUUID();
        ticket.submit(another, null, 4);

        // Then
        await().untilAsserted(() ->
                assertThat(attempts(CONSUMED, ticket)).containsExactly(attempt.toString(), another.toString()));
        get("ada", "contracts/" + issued.id() + "/balance").body("consumed", equalTo(1));
    }

    @Test
    void mayBeTriedAgain_afterARefusal() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 1).registeredBy("ada", "ben");
        UUID held = UUID.randomUUID();
        reserve("ben", held, issued.id(), product).statusCode(201);
        Ticket ticket = Ticket.of(ADA, issued.id(), product);
        ticket.submit(null);
        assertThat(reasons(only(REFUSED, ticket))).containsExactly("UNITS_ALL_RESERVED");

        // When
        Api.as("ben")
                .post(Api.BASE + "reservations/" + held + "/release")
                .then()
                .statusCode(200);
        UUID attempt = ticket.submit(null);

        // Then
        assertThat(only(CONSUMED, ticket).path("attemptId").asText()).isEqualTo(attempt.toString());
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
            assertThat(forContract(CONSUMED, issued)).hasSize(20);
            assertThat(forContract(REFUSED, issued))
                    .hasSize(44)
                    .allSatisfy(answer -> assertThat(reasons(answer)).containsExactly("NO_UNITS_AVAILABLE"));
        });
        assertThat(forContract(CONSUMED, issued).stream().map(answer -> answer.path("ticketId")))
                .doesNotHaveDuplicates();
        get("ada", "contracts/" + issued.id() + "/balance")
                .body("available", equalTo(0))
                .body("consumed", equalTo(20));
    }

    @Test
    void acceptsTheGoldenExampleOfItsProducer() {
        // Given
        String golden = Schemas.example("TicketSubmitted");
        String ticket = field(golden, "ticketId");

        // When the same event is delivered twice
        UUID event = UUID.randomUUID();
        TestEvents.publish(event, "support.tickets", ticket, "TicketSubmitted", "2", golden);
        TestEvents.publish(event, "support.tickets", ticket, "TicketSubmitted", "2", golden);

        // Then it is understood; the example's contract is not known here
        await().untilAsserted(() -> assertThat(answers.ofType(REFUSED, ticket)).hasSize(1));
    }

    private JsonNode only(String fact, Ticket ticket) {
        await().untilAsserted(() ->
                assertThat(answers.ofType(fact, ticket.id().toString())).isNotEmpty());
        List<TappedEvent> found = answers.ofType(fact, ticket.id().toString());
        assertThat(found).hasSize(1);
        Schemas.assertValid(fact, String.valueOf(found.getFirst().json()));
        return tree(found.getFirst());
    }

    private List<String> attempts(String fact, Ticket ticket) {
        return answers.ofType(fact, ticket.id().toString()).stream()
                .map(answer -> tree(answer).path("attemptId").asText())
                .toList();
    }

    private List<JsonNode> forContract(String fact, Api.Issued issued) {
        return answers.ofType(fact).stream()
                .map(TicketSubmittedHandlerIT::tree)
                .filter(answer ->
                        answer.path("contractId").asText().equals(issued.id().toString()))
                .toList();
    }

    private static List<String> reasons(JsonNode answer) {
        return answer.path("reasons").valueStream().map(JsonNode::asText).toList();
    }

    private static JsonNode tree(TappedEvent event) {
        return read(String.valueOf(event.json()));
    }

    private static String field(String json, String name) {
        return read(json).path(name).asText();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
