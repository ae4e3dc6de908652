package io.supportplatform.contracts.incident;

import static io.supportplatform.contracts.Api.available;
import static io.supportplatform.contracts.Api.contract;
import static io.supportplatform.contracts.Api.get;
import static io.supportplatform.contracts.Api.reserve;
import static io.supportplatform.contracts.incident.Answers.CONSUMED;
import static io.supportplatform.contracts.incident.Answers.REFUSED;
import static io.supportplatform.contracts.incident.Answers.reasons;
import static io.supportplatform.contracts.incident.Tickets.ADA;
import static io.supportplatform.contracts.incident.Tickets.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.supportplatform.contracts.Api;
import io.supportplatform.contracts.ContractsTest;
import io.supportplatform.contracts.incident.Tickets.Ticket;
import io.supportplatform.testing.Proves;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tickets that get no incident: every one is told why, and nothing is taken. */
@ContractsTest
class TicketRefusalIT {

    private final Answers answers = new Answers();

    @AfterEach
    void stopListening() {
        answers.close();
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
        assertThat(reasons(answers.only(REFUSED, ticket))).containsExactly("RESERVATION_NOT_FOUND");
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
        JsonNode answer = answers.only(REFUSED, ticket);
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

        assertThat(reasons(answers.only(REFUSED, ticket))).containsExactly("CONTRACT_NOT_LINKED");
    }

    @Test
    void refusesProductsThatCannotExist_insteadOfLeavingTheTicketWithoutAnswer() {
        Api.Issued issued = contract("PROFESSIONAL", 5).registeredBy("ada");
        Ticket ticket = new Ticket(UUID.randomUUID(), ADA, issued.id(), "No Such Product", "2025");

        ticket.submit(null);

        assertThat(reasons(answers.only(REFUSED, ticket))).containsExactly("PRODUCT_NOT_COVERED");
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
        assertThat(reasons(answers.only(REFUSED, ticket))).containsExactly("UNITS_ALL_RESERVED");

        // When
        Api.as("ben")
                .post(Api.BASE + "reservations/" + held + "/release")
                .then()
                .statusCode(200);
        UUID attempt = ticket.submit(null);

        // Then
        assertThat(answers.only(CONSUMED, ticket).path("attemptId").asText()).isEqualTo(attempt.toString());
    }
}
