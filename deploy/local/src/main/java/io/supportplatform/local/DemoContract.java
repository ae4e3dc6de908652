package io.supportplatform.local;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.parts.SamplePerson.ADA;
import static io.supportplatform.local.parts.SamplePerson.OPS;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The demo's steps in contracts: a contract of its own, the plan that fits, a held unit, the balance afterwards. */
final class DemoContract {

    static final String PRODUCT = "windows-server";
    static final String VERSION = "2025";
    static final String SEVERITY = "MODERATE";
    private static final String BASE = "/api/contracts/v1/";
    private static final int UNITS = 3;

    /** The contract this run works with. */
    record Issued(String id, String number) {}

    private final Journey journey;
    private final String run;
    private final Clock clock = Clock.systemUTC();

    DemoContract(Journey journey, String run) {
        this.journey = journey;
        this.run = run;
    }

    Issued issueAndRegister() {
        var tag = run.substring(0, 8).toUpperCase(Locale.ROOT);
        var number = "DEMO-" + tag;
        var accessId = "DEMO-ACCESS-" + tag;
        var contract = Map.of(
                "contractNumber",
                number,
                "accessId",
                accessId,
                "program",
                "PARTNER_ON_PREMISES",
                "planName",
                "Partner On-Premises Support " + UNITS,
                "severities",
                List.of("MINIMAL", SEVERITY),
                "startsAt",
                clock.instant().truncatedTo(ChronoUnit.DAYS).toString(),
                "units",
                UNITS,
                "activated",
                true);
        var issue = Call.post(CONTRACTS, BASE + "operations/contracts", contract);
        var id = journey.send(OPS, issue.idempotencyKey("demo-issue-" + run))
                .expect(201)
                .text("id");
        journey.tell(OPS, "issues contract " + number + " with " + UNITS + " incidents", "contract " + id);
        register(number, accessId);
        return new Issued(id, number);
    }

    private void register(String number, String accessId) {
        var ids = Map.of("accessId", accessId, "contractNumber", number);
        var register = Call.post(CONTRACTS, BASE + "contract-registrations", ids);
        var answer = journey.send(ADA, register.idempotencyKey("demo-register-" + run))
                .expect(201);
        journey.tell(ADA, "registers it with both ids", answer.text("planName") + ", " + answer.text("state"));
    }

    void requirePlanAvailable(Issued contract) {
        var query = BASE + "support-plans?productId=%s&version=%s&severity=%s".formatted(PRODUCT, VERSION, SEVERITY);
        var plans = journey.send(ADA, Call.get(CONTRACTS, query)).expect(200);
        var plan = StreamSupport.stream(plans.required("available").spliterator(), false)
                .filter(candidate -> candidate.path("contractId").asText().equals(contract.id()))
                .findFirst()
                .orElseThrow(() -> new StackException("The new contract is not among the plans: " + plans.body()));
        journey.tell(
                ADA,
                "asks which plans fit " + PRODUCT + " " + VERSION,
                "%s, %d left, until %s"
                        .formatted(
                                plan.path("planName").asText(),
                                plan.path("remaining").asInt(),
                                plan.path("endsAt").asText()));
    }

    /** The unit stays hers for 15 minutes while she fills in the request. */
    String reserve(Issued contract) {
        var reservation = UUID.randomUUID().toString();
        var wanted =
                Map.of("contractId", contract.id(), "productId", PRODUCT, "version", VERSION, "severity", SEVERITY);
        var held = journey.send(ADA, Call.put(CONTRACTS, BASE + "reservations/" + reservation, wanted))
                .expect(200, 201);
        journey.tell(ADA, "reserves one incident", "held until " + held.text("holdUntil"));
        return reservation;
    }

    void requireOneUnitUsed(Issued contract) {
        var balance = journey.await(
                "one incident to be consumed",
                () -> journey.send(ADA, Call.get(CONTRACTS, BASE + "contracts/" + contract.id() + "/balance"))
                        .expect(200)
                        .body(),
                body -> body.path("available").asInt(-1) == UNITS - 1
                        && body.path("reserved").asInt(0) == 0);
        journey.tell(ADA, "looks at the balance", summary(balance));
    }

    private static String summary(JsonNode balance) {
        return "available %s, reserved %s, consumed %s"
                .formatted(
                        balance.path("available").asText("?"),
                        balance.path("reserved").asText("?"),
                        balance.path("consumed").asText("?"));
    }
}
