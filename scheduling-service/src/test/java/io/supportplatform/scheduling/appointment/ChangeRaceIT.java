package io.supportplatform.scheduling.appointment;

import static io.supportplatform.scheduling.Api.*;
import static io.supportplatform.scheduling.StoryFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.supportplatform.scheduling.SchedulingTest;
import io.supportplatform.testing.Proves;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several change one call at once, or the request changes hands meanwhile: nobody overwrites unseen, nothing is left over. */
@SchedulingTest
class ChangeRaceIT {
    private static final String LEFT_WITH_WHO_HAS_GONE = """
            select count(*) from appointment a join ticket t on t.id = a.ticket_id
             where t.id = any($1) and a.state = 'SCHEDULED' and a.advocate_id is distinct from t.advocate_id""";
    private static final List<Integer> STATUSES = List.of(200, 409, 412);
    private static final String CHANGES = "select version, sequence from appointment where id = $1";

    @Inject
    Pool pool;

    @Test
    @Proves({"A32", "A34"})
    void letsOneOfManyChangeTheVersionTheyAllSaw() throws Exception {
        // Given
        var ticket = bookable(advocateAtWork("eve"));
        var starts = freeStarts("ada", ticket);
        var id = book("ada", ticket, starts.getFirst()).jsonPath().getString("id");
        // When
        Stream<Callable<Response>> moves =
                IntStream.range(1, 21).mapToObj(i -> () -> reschedule("ada", id, starts.get(i), 0));
        Stream<Callable<Response>> cancels = IntStream.range(0, 10).mapToObj(i -> () -> cancel("ben", id, "late", 0));
        var answers = atOnce(Stream.concat(moves, cancels).toList());
        // Then one move has won, or else a cancel, which answers every other cancel alike
        var row = pool.preparedQuery(CHANGES)
                .executeAndAwait(Tuple.of(UUID.fromString(id)))
                .iterator()
                .next();
        assertThat(row.getLong("version")).isEqualTo(1);
        assertThat(row.getInteger("sequence")).isEqualTo(1);
        assertThat(answers).extracting(Response::statusCode).allMatch(STATUSES::contains);
        long moved = granted(answers.subList(0, 20));
        assertThat(moved).isEqualTo(granted(answers.subList(20, 30)) == 0 ? 1 : 0);
    }

    @Test
    @Proves("A35")
    void leavesNoCallWithWhoHasGone_howeverCloselyBookingAndTransferMeet() throws Exception {
        // Given
        var advocate = advocateAtWork("eve");
        var tickets = Stream.generate(() -> bookable(advocate)).limit(20).toList();
        var starts = freeStarts("ada", tickets.getFirst());
        // When
        var bookings = IntStream.range(0, tickets.size())
                .<Callable<Response>>mapToObj(i -> () -> {
                    transfer(tickets.get(i), true, 3);
                    return book("ada", tickets.get(i), starts.get(i));
                })
                .toList();
        var answers = atOnce(bookings);
        // Then
        assertThat(answers).extracting(Response::statusCode).allMatch(status -> status == 201 || status == 409);
        tickets.forEach(ticket -> awaitReason(ticket));
        assertThat(pool.preparedQuery(LEFT_WITH_WHO_HAS_GONE)
                        .executeAndAwait(Tuple.of(tickets.toArray(UUID[]::new)))
                        .iterator()
                        .next()
                        .getLong(0))
                .isZero();
    }

    private static long granted(List<Response> answers) {
        return answers.stream().filter(answer -> answer.statusCode() == 200).count();
    }

    private static void awaitReason(UUID ticket) {
        await().untilAsserted(() ->
                assertThat(state("ada", ticket).jsonPath().getList("reasons")).contains("ADVOCATE_NOT_ASSIGNED"));
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(ChangeRaceIT::answer).toList();
        }
    }

    private static Response answer(Future<Response> call) {
        try {
            return call.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
