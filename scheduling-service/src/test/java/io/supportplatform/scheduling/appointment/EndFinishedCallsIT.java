package io.supportplatform.scheduling.appointment;

import static io.supportplatform.scheduling.Api.*;
import static io.supportplatform.scheduling.StoryFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;

import io.quarkus.vertx.VertxContextSupport;
import io.supportplatform.kit.transaction.SqlStates;
import io.supportplatform.scheduling.SchedulingTest;
import io.supportplatform.scheduling.Told;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.TestEvents;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What time does to booked calls, and what the database holds on to whoever writes to it. */
@SchedulingTest
class EndFinishedCallsIT {
    private static final String YESTERDAY = """
            with moved as (
                update appointment set starts_at = starts_at - interval '5 days', ends_at = ends_at - interval '5 days'
                 where id = $1 returning id)
            update occupancy o set block_start = block_start - interval '5 days', block_end = block_end - interval '5 days'
              from moved where o.id = moved.id""";
    private static final String BEGUN = "update appointment set starts_at = now() - interval '1 minute' where id = $1";
    private static final String ONTO_EACH_OTHER = """
            update occupancy o set block_start = other.block_start, block_end = other.block_end
              from occupancy other where o.id = $1 and other.id = $2""";

    @Inject
    EndFinishedCalls finishedCalls;

    @Inject
    Pool pool;

    private UUID advocate = UUID.randomUUID();
    private UUID ticket = UUID.randomUUID();
    private List<String> starts = List.of();
    private String id = "";

    @BeforeEach
    void bookTheFirstTime() {
        advocate = advocateAtWork("eve");
        ticket = bookable(advocate);
        starts = freeStarts("ada", ticket);
        id = booked(ticket, starts.getFirst());
    }

    @Test
    void tellsThatTheRequestCanBeScheduledAgain_whenTheCallIsOver() throws Throwable {
        // Given
        execute(YESTERDAY, UUID.fromString(id));
        try (var tap = TestEvents.tap("support.appointments")) {
            // When
            VertxContextSupport.subscribeAndAwait(finishedCalls::sweep);
            // Then
            await().untilAsserted(() -> assertThat(tap.ofType("AppointmentAvailabilityChanged", ticket.toString()))
                    .hasSize(1)
                    .allSatisfy(event ->
                            assertThat(Told.valid(event).getString("state")).isEqualTo("AVAILABLE")));
        }
        read("ada", id).then().body("state", equalTo("ENDED")).body("actions", empty());
        book("ada", ticket, starts.get(1)).then().statusCode(201);
    }

    @Test
    @Proves("A28")
    void offersNothingMore_onceTheTimeIsOver() {
        // When
        execute(YESTERDAY, UUID.fromString(id));
        // Then
        read("ada", id).then().body("actions", empty());
        cancel("ada", id, "", 0).then().statusCode(409).body("code", equalTo("APPOINTMENT_STATE_FORBIDS"));
        reschedule("ada", id, starts.get(3), 0)
                .then()
                .statusCode(409)
                .body("code", equalTo("APPOINTMENT_STATE_FORBIDS"));
        start("eve", id, 0).then().statusCode(409).body("code", equalTo("APPOINTMENT_STATE_FORBIDS"));
        book("ada", ticket, starts.get(1)).then().statusCode(201);
    }

    @Test
    @Proves("A28")
    void namesWhatTheCallerMayStillDo_onceTheTimeHasCome() {
        // Given a call that should have begun and was not started
        execute(BEGUN, UUID.fromString(id));
        // Then
        cancel("ada", id, "", 0)
                .then()
                .statusCode(409)
                .body("code", equalTo("APPOINTMENT_STATE_FORBIDS"))
                .body("allowedActions", empty())
                .body("remedy.code", contains("READ_IT_AGAIN"));
        cancel("eve", id, "", 0).then().statusCode(409).body("allowedActions", contains("start"));
        reschedule("eve", id, starts.get(3), 0).then().statusCode(409).body("allowedActions", contains("start"));
    }

    @Test
    @Proves("A27")
    void cannotOverlap_whoeverWritesThem() {
        // Given
        var other = booked(bookable(advocate), starts.get(1));
        // When
        var failure = catchThrowable(() -> execute(ONTO_EACH_OTHER, UUID.fromString(id), UUID.fromString(other)));
        // Then
        assertThat(SqlStates.violatedConstraint(failure)).contains("ex_occupancy_overlap");
    }

    @Test
    @Proves("A27")
    void areOnePerRequest_whoeverWritesThem() {
        // Given a second call of the same request that is over
        execute(YESTERDAY, UUID.fromString(id));
        var second = booked(ticket, starts.get(1));
        // When
        var failure = catchThrowable(() -> execute(
                "update appointment set state = 'SCHEDULED' where id = $1 or id = $2",
                UUID.fromString(id),
                UUID.fromString(second)));
        // Then
        assertThat(SqlStates.violatedConstraint(failure)).contains("uq_appointment_current");
    }

    private void execute(String sql, UUID... ids) {
        pool.preparedQuery(sql).executeAndAwait(Tuple.from(List.of(ids)));
    }

    private static String booked(UUID ticket, String start) {
        return book("ada", ticket, start)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }
}
