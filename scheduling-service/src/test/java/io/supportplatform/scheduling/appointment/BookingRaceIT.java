package io.supportplatform.scheduling.appointment;

import static io.supportplatform.scheduling.StoryFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.supportplatform.scheduling.Api;
import io.supportplatform.scheduling.SchedulingTest;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Tokens;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many want one thing: exactly one gets it, and the others hear a clear refusal. */
@SchedulingTest
class BookingRaceIT {
    private static final int CLIENTS = 200;
    private static final String OVERLAPS = """
            select count(*) from occupancy a join occupancy b
                on a.advocate_id = b.advocate_id and a.id < b.id
               and a.block_start < b.block_end and b.block_start < a.block_end""";

    @Inject
    Pool pool;

    @Test
    @Proves("A27")
    void givesOneTimeToOneOfTwoHundredClients_ofTwentyRequests() {
        // Given
        var advocate = advocateAtWork("eve");
        var tickets = Stream.generate(() -> opened()).limit(20).toList();
        tickets.forEach(ticket -> assign(ticket, advocate, 2));
        tickets.forEach(ticket -> awaitState(ticket, "AVAILABLE"));
        var start = Api.freeStarts("ada", tickets.getFirst()).get(7);
        // When
        var answers = bookAtOnce(
                Collections.nCopies(CLIENTS / 20, tickets).stream()
                        .flatMap(List::stream)
                        .toList(),
                start);
        // Then
        assertOneWinner(answers);
    }

    @Test
    @Proves("A27")
    void givesOneTimeToOneOfTwoHundredClients_ofOneRequest() {
        // Given
        var ticket = bookable(advocateAtWork("eve"));
        var start = Api.freeStarts("ada", ticket).get(7);
        // When
        var answers = bookAtOnce(Collections.nCopies(CLIENTS, ticket), start);
        // Then
        assertOneWinner(answers);
    }

    private void assertOneWinner(List<HttpResponse<String>> answers) {
        var lost = answers.stream().filter(answer -> answer.statusCode() != 201).toList();
        assertThat(answers).hasSize(CLIENTS);
        assertThat(lost).hasSize(CLIENTS - 1).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
            var problem = new JsonObject(answer.body());
            assertThat(problem.getString("code")).isEqualTo("SLOT_TAKEN");
            assertThat(problem.getJsonArray("nearest")).hasSize(3);
        });
        assertThat(count(OVERLAPS)).isZero();
    }

    private List<HttpResponse<String>> bookAtOnce(List<UUID> tickets, String start) {
        try (var client = HttpClient.newHttpClient()) {
            var token = Tokens.of("ada");
            return tickets.stream()
                    .map(ticket ->
                            client.sendAsync(request(ticket, start, token), HttpResponse.BodyHandlers.ofString()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private HttpRequest request(UUID ticket, String start, String token) {
        return HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + Api.BASE + "/requests/" + ticket + "/appointments"))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(Api.wish(start)))
                .build();
    }

    private long count(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getLong(0);
    }
}
