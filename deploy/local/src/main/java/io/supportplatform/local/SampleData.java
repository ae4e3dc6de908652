package io.supportplatform.local;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.REQUESTS;
import static io.supportplatform.local.ServiceModule.SCHEDULING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supportplatform.local.parts.SamplePerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Puts the sample catalogue, teams, people and contracts in place through REST; doing it again changes nothing. */
public final class SampleData {

    private static final Duration HEARSAY = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final RestClient rest;
    private final Consumer<String> say;
    private final Clock clock = Clock.systemUTC();
    private final JsonNode data;

    public SampleData(Ports ports, Consumer<String> say) {
        this.rest = new RestClient(ports, say);
        this.say = say;
        this.data = read();
    }

    public void seed() {
        all("products").forEach(e -> putAsOperator(CONTRACTS, "/api/contracts/v1/operations/products/", e));
        all("problems").forEach(e -> putAsOperator(REQUESTS, "/api/requests/v1/operations/problems/", e));
        all("teams").forEach(e -> putAsOperator(REQUESTS, "/api/requests/v1/operations/teams/", e));
        all("advocates").forEach(e -> putAsOperator(REQUESTS, "/api/requests/v1/operations/advocates/", e));
        all("workingHours").forEach(this::putWorkingHours);
        all("profiles").forEach(this::putProfile);
        all("contracts").forEach(this::issueContract);
        say.accept("Sample data is in place: products, problems, teams, advocates, people, contracts");
    }

    private void putAsOperator(ServiceModule service, String path, JsonNode entry) {
        var call = Call.put(service, path + entry.path("id").asText(), entry.path("body"));
        rest.send(SamplePerson.OPS, call).expect(200, 201, 204);
    }

    /** Scheduling hears of an advocate a moment after the directory does; until then it knows nobody of this id. */
    private void putWorkingHours(JsonNode entry) {
        var path = "/api/scheduling/v1/advocates/" + entry.path("id").asText() + "/working-hours";
        if (rest.send(SamplePerson.OPS, Call.get(SCHEDULING, path)).status() == 200) {
            return;
        }
        var put = Call.put(SCHEDULING, path, entry.path("body"));
        var deadline = System.nanoTime() + HEARSAY.toNanos();
        var answer = rest.send(SamplePerson.OPS, put);
        while (answer.status() == 404 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = rest.send(SamplePerson.OPS, put);
        }
        answer.expect(200, 201, 204);
    }

    private void putProfile(JsonNode entry) {
        var person = SamplePerson.named(entry.path("person").asText());
        putUnlessThere(person, REQUESTS, "/api/requests/v1/profile", entry.path("body"));
    }

    /** People may have changed their own since; what they chose stays. */
    private void putUnlessThere(SamplePerson person, ServiceModule service, String path, JsonNode body) {
        if (rest.send(person, Call.get(service, path)).expect(200, 404).status() == 404) {
            rest.send(person, Call.put(service, path, body)).expect(200, 201, 204);
        }
    }

    private void issueContract(JsonNode entry) {
        var number = entry.path("contractNumber").asText();
        ObjectNode body = entry.deepCopy();
        body.remove("holders");
        var holders = texts(entry.path("holders")).map(SamplePerson::named).toList();
        if (isRegistered(holders.getFirst(), number)) {
            return;
        }
        var startsAt = clock.instant().truncatedTo(ChronoUnit.DAYS);
        body.put("startsAt", startsAt.toString()).put("activated", true);
        var issue = Call.post(CONTRACTS, "/api/contracts/v1/operations/contracts", body);
        // 409: issued by an earlier start that was stopped before the registration.
        rest.send(SamplePerson.OPS, issue.idempotencyKey("sample-" + number + "-" + startsAt))
                .expect(201, 409);
        holders.forEach(
                holder -> register(holder, number, entry.path("accessId").asText()));
    }

    private boolean isRegistered(SamplePerson holder, String number) {
        var mine = rest.send(holder, Call.get(CONTRACTS, "/api/contracts/v1/contracts?limit=100"))
                .expect(200);
        return mine.body().path("items").findValuesAsText("contractNumber").contains(number);
    }

    private void register(SamplePerson holder, String number, String accessId) {
        var ids = Map.of("accessId", accessId, "contractNumber", number);
        var register = Call.post(CONTRACTS, "/api/contracts/v1/contract-registrations", ids)
                .idempotencyKey("sample-" + number);
        rest.send(holder, register).expect(201, 409);
    }

    private Stream<JsonNode> all(String kind) {
        return StreamSupport.stream(data.required(kind).spliterator(), false);
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }

    private static JsonNode read() {
        try (var stream = SampleData.class.getResourceAsStream("sample-data.json")) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the sample data", e);
        }
    }
}
