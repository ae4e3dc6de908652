package io.supportplatform.requests.desk;

import static io.supportplatform.requests.Api.BASE;
import static io.supportplatform.requests.Api.get;
import static io.supportplatform.requests.Api.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.response.ValidatableResponse;
import io.supportplatform.local.parts.SamplePerson;
import io.supportplatform.requests.Api;
import io.supportplatform.requests.Contracts;
import io.supportplatform.requests.RequestsTest;
import io.supportplatform.requests.Wizard;
import io.supportplatform.testing.Proves;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the directory says of a lead decides what the lead sees. */
@RequestsTest
class StaffSeatIT {

    private static final String ENTRY = UUID.randomUUID().toString();

    @Inject
    Pool pool;

    private String own;
    private String other;
    private String europe;

    @BeforeEach
    void teams() {
        own = Api.team("Lead's own", "Europe/Warsaw", false, "nothing");
        other = Api.team("Another's", "Europe/Warsaw", false, "nothing");
        europe = other;
    }

    /** Lea is a dispatcher in all other tests. */
    @AfterEach
    void giveTheEntryToNobody() {
        enter(
                Map.of(
                        "tenantId",
                        SamplePerson.named("lea").tenantId(),
                        "objectId",
                        UUID.randomUUID().toString()),
                false);
    }

    @Test
    void servesEveryTeam_thenTheirOwn_thenNone() {
        // Then
        get("lea", "queues/" + own + "/requests").statusCode(200);
        get("lea", "queues/" + other + "/requests").statusCode(200);

        enter(Api.account("lea"), true);
        get("lea", "queues/" + own + "/requests").statusCode(200);
        get("lea", "queues/" + other + "/requests").statusCode(404);

        enter(Api.account("lea"), false);
        get("lea", "queues/" + own + "/requests").statusCode(404);
        get("lea", "queues/" + other + "/requests").statusCode(404);
    }

    @Test
    @Proves("T22")
    void proposesTransfer_asOwnerOnly() {
        try (var contracts = new Contracts()) {
            // Given
            String request = assignedToEve(contracts);
            Api.advocate("max", europe, true);

            // Then
            problem(act("max", request, "transfer", transfer(own)), 403, "NOT_YOURS_TO_DECIDE");
            problem(act("ada", request, "transfer", transfer(own)), 403, "FORBIDDEN");
            problem(act("eve", request, "transfer", transfer(UUID.randomUUID().toString())), 422, "TEAM_UNKNOWN");
            problem(act("eve", request, "transfer", transfer(europe)), 422, "TEAM_UNCHANGED");
            act("eve", request, "transfer", transfer(own)).statusCode(200);
        }
    }

    @Test
    @Proves({"T23", "T24"})
    void decidesOnTransfer_forTheTeamThatIsAsked() {
        try (var contracts = new Contracts()) {
            // Given
            String request = assignedToEve(contracts);
            act("eve", request, "transfer", transfer(own)).statusCode(200);

            // Then
            enter(Api.account("lea"), europe, true);
            problem(act("lea", request, "transfer/accept", Map.of()), 403, "NOT_YOURS_TO_DECIDE");
            problem(act("lea", request, "transfer/return", Map.of("reason", "No.")), 403, "NOT_YOURS_TO_DECIDE");
            problem(act("eve", request, "transfer/accept", Map.of()), 403, "FORBIDDEN");
            problem(act("eve", request, "transfer/return", Map.of("reason", "No.")), 403, "FORBIDDEN");
            enter(Api.account("lea"), own, true);
            problem(act("lea", request, "transfer/accept", Map.of("toTeamId", europe)), 400, "MALFORMED_BODY");
            act("lea", request, "transfer/accept", Map.of()).statusCode(200).body("team.id", equalTo(own));
            assertThat(audited(request)).containsExactly("assign-request", "propose-transfer", "accept-transfer");
        }
    }

    @Test
    @Proves("T5")
    void doesNotAssign_forTheTeamThatStillHasTheRequest() {
        try (var contracts = new Contracts()) {
            // Given
            String request = assignedToEve(contracts);
            String max = Api.advocate("max", europe, true);
            act("eve", request, "transfer", transfer(own)).statusCode(200);
            enter(Api.account("lea"), own, true);

            // When
            var answer = act("lea", request, "assign", Map.of("advocateId", max, "reason", "Less to do."));

            // Then
            problem(answer, 403, "NOT_YOURS_TO_DECIDE");
        }
    }

    private String assignedToEve(Contracts contracts) {
        Api.profiles("ada");
        var wizard = Wizard.of("ada");
        europe = Api.team("Europe", "Europe/Warsaw", false, wizard.product());
        String eve = Api.advocate("eve", europe, true);
        String request = contracts.open("ada", wizard.complete());
        act("lea", request, "assign", Map.of("advocateId", eve)).statusCode(200);
        return request;
    }

    private List<String> audited(String request) {
        return pool
                .preparedQuery("select action from staff_audit where subject = $1 order by occurred_at, id")
                .execute(Tuple.of(request))
                .await()
                .indefinitely()
                .stream()
                .map(row -> row.getString("action"))
                .toList();
    }

    private static Map<String, String> transfer(String toTeam) {
        return Map.of("toTeamId", toTeam, "reason", "SKILL", "text", "Look at the switch.");
    }

    private static ValidatableResponse act(String person, String request, String action, Map<String, ?> body) {
        return Api.as(person)
                .header("If-Match", "*")
                .body(body)
                .post(BASE + "requests/" + request + "/" + action)
                .then();
    }

    private void enter(Map<String, Object> account, boolean active) {
        enter(account, own, active);
    }

    private static void enter(Map<String, Object> account, String team, boolean active) {
        var body = new LinkedHashMap<String, Object>(Map.of(
                "account",
                account,
                "displayName",
                "Lea Lind",
                "email",
                "lea@support.example",
                "teamId",
                team,
                "languages",
                List.of("en"),
                "active",
                active));
        Api.as("ops")
                .body(body)
                .put(BASE + "operations/advocates/" + ENTRY)
                .then()
                .statusCode(oneOf(200, 201));
    }
}
