package io.supportplatform.contracts.incident;

import static io.supportplatform.contracts.Api.contract;
import static io.supportplatform.contracts.Api.get;
import static io.supportplatform.contracts.Api.reserve;
import static io.supportplatform.contracts.incident.Answers.CONSUMED;
import static io.supportplatform.contracts.incident.Tickets.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.supportplatform.contracts.Api;
import io.supportplatform.contracts.ContractsTest;
import io.supportplatform.contracts.incident.Tickets.Ticket;
import io.supportplatform.testing.TravellingClock;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contract whose units came in several lots: what ends first is used first, and never before it starts. */
@ContractsTest
class SeveralLotsIT {

    // The earlier a lot ends the greater its id, so that no other order looks like the right one.
    private static final String FURTHER_LOTS = """
            insert into lot (id, contract_id, source, source_id, effective_at, expires_at, total, available, seq)
            select ('ff' || lpad((100 - until_day)::text, 3, '0') || substr(md5(random()::text), 1, 27))::uuid,
                   $1, 'ISSUE', gen_random_uuid(),
                   date_trunc('day', now()) + from_day * interval '1 day',
                   date_trunc('day', now()) + until_day * interval '1 day', 1, 1, 1
              from (values (-9, 30), (-9, 20), (5, 10), (-9, -1)) further (from_day, until_day)""";

    private final Answers answers = new Answers();

    @Inject
    Pool pool;

    private Api.Issued issued;
    private String product;

    @BeforeEach
    void issueAContractOfFiveLots() {
        issued = contract("PROFESSIONAL", 1).registeredBy("ada");
        product = Api.product();
        pool.preparedQuery(FURTHER_LOTS).execute(Tuple.of(issued.id())).await().indefinitely();
    }

    @AfterEach
    void stopListening() {
        answers.close();
    }

    @Test
    void holdsFromTheLotThatEndsFirst_andFromNoneThatDoesNotRun() {
        // When
        for (int hold = 1; hold <= 3; hold++) {
            reserve("ada", UUID.randomUUID(), issued.id(), product).statusCode(201);
        }

        // Then
        assertThat(lotsInTheOrderOfTheirUse()).isEqualTo(runningLotsByEnd());
        reserve("ada", UUID.randomUUID(), issued.id(), product)
                .statusCode(409)
                .body("code", equalTo("UNITS_ALL_RESERVED"));
    }

    @Test
    void consumesFromTheLotThatEndsFirst_andCountsTheOthersAsLeft() {
        // When
        List<Integer> left = java.util.stream.IntStream.rangeClosed(1, 3)
                .mapToObj(nth -> consumed().path("availableAfter").asInt())
                .toList();

        // Then
        assertThat(left).containsExactly(2, 1, 0);
        assertThat(lotsInTheOrderOfTheirUse()).isEqualTo(runningLotsByEnd());
    }

    @Test
    void usesALot_onceItHasStarted() {
        TravellingClock.later(Duration.ofDays(6), () -> {
            reserve("ada", UUID.randomUUID(), issued.id(), product).statusCode(201);

            assertThat(lotsInTheOrderOfTheirUse()).isEqualTo(lots("effective_at > now()"));
        });
    }

    private JsonNode consumed() {
        Ticket ticket = Ticket.of(ADA, issued.id(), product);
        ticket.submit(null);
        return answers.only(CONSUMED, ticket);
    }

    private List<String> lotsInTheOrderOfTheirUse() {
        return get("ada", "contracts/" + issued.id() + "/ledger?limit=100")
                .extract()
                .<List<String>>path("items.findAll { it.kind == 'RESERVE' }.lotId")
                .reversed();
    }

    private List<String> runningLotsByEnd() {
        return lots("effective_at <= now() and expires_at > now()");
    }

    private List<String> lots(String which) {
        return pool
                .preparedQuery("select id from lot where contract_id = $1 and " + which + " order by expires_at")
                .execute(Tuple.of(issued.id()))
                .await()
                .indefinitely()
                .stream()
                .map(row -> row.getUUID("id").toString())
                .toList();
    }
}
