package io.supportplatform.requests.submission;

import static io.supportplatform.requests.Api.*;
import static org.hamcrest.Matchers.equalTo;

import io.supportplatform.requests.Api;
import io.supportplatform.requests.Contracts;
import io.supportplatform.requests.RequestsTest;
import io.supportplatform.requests.Wizard;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.TravellingClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a repeated submit finds when the world has moved on. */
@RequestsTest
class RepeatedSubmitIT {

    private static final Duration NEXT_DAY = Duration.ofHours(25);

    @BeforeEach
    void people() {
        Api.profiles("ada", "ben");
    }

    @Test
    @Proves("T3")
    void findsNothing_whenTheRefusedDraftWasDiscarded() {
        try (var contracts = new Contracts()) {
            // Given
            String request = complete("ada");
            String key = key();
            Api.submit("ada", request, key).statusCode(202);
            contracts.refuse(request, contracts.attempt(request), "NO_UNITS_AVAILABLE");
            eventually(() -> get("ada", "requests/" + request).body("state", equalTo("DRAFT")));

            // When
            Api.change("ada", "requests/" + request)
                    .delete(BASE + "requests/" + request)
                    .then()
                    .statusCode(204);

            // Then
            problem(Api.submit("ada", request, key), 404, "REQUEST_NOT_FOUND");
        }
    }

    @Test
    @Proves("T3")
    void waitsOn_whenAnotherTryIsAnswered() {
        try (var contracts = new Contracts()) {
            // Given
            String request = complete("ada");
            String key = key();
            Api.submit("ada", request, key).statusCode(202);
            String earlier = contracts.attempt(request);
            contracts.refuse(request, earlier, "NO_UNITS_AVAILABLE");
            eventually(() -> get("ada", "requests/" + request).body("state", equalTo("DRAFT")));
            Api.submit("ada", request, key()).statusCode(202);
            String latest = contracts.asked(request, 2).getString("attemptId");

            // When
            contracts.consume(request, earlier);
            contracts.refuse(request, earlier, "CONTRACT_EXPIRED");
            contracts.open("ada", Wizard.of("ada").complete());

            // Then
            get("ada", "requests/" + request).body("state", equalTo("SUBMITTING"));
            problem(Api.submit("ada", request, key), 409, "NO_UNITS_AVAILABLE");
            contracts.consume(request, latest);
            eventually(() -> get("ada", "requests/" + request).body("state", equalTo("SUBMITTED")));
        }
    }

    @Test
    @Proves({"B61", "B63"})
    void showsTheConfirmationForADay_toASubmitterWhoIsNoContact() {
        try (var contracts = new Contracts()) {
            // Given
            var wizard = Wizard.of("ada")
                    .complete(
                            Wizard.contactBody(Map.of("account", Api.account("ben"))),
                            List.of(),
                            List.of("SUBMITTER_WILL_LOSE_ACCESS"));
            Api.team("Days", "Europe/Warsaw", false, wizard.product());
            String key = key();
            Api.submit("ada", wizard.request(), key).statusCode(202);
            contracts.consume(wizard.request(), contracts.attempt(wizard.request()));
            eventually(() -> Api.submit("ada", wizard.request(), key).statusCode(200));

            // Then
            TravellingClock.later(
                    NEXT_DAY, () -> problem(Api.submit("ada", wizard.request(), key), 404, "REQUEST_NOT_FOUND"));
        }
    }

    @Test
    @Proves("B61")
    void showsTheConfirmationLonger_toASubmitterWhoFollowsTheRequest() {
        try (var contracts = new Contracts()) {
            // Given
            String request = complete("ada");
            String key = key();
            Api.submit("ada", request, key).statusCode(202);
            contracts.consume(request, contracts.attempt(request));
            eventually(() -> Api.submit("ada", request, key).statusCode(200));

            // Then
            TravellingClock.later(NEXT_DAY, () -> {
                Api.submit("ada", request, key).statusCode(200).body("outcome", equalTo("ACCEPTED"));
                get("ada", "requests/" + request + "/submission").statusCode(200);
            });
        }
    }

    private static String complete(String person) {
        var wizard = Wizard.of(person);
        Api.team("Any", "Europe/Warsaw", false, wizard.product());
        return wizard.complete().request();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
    }
}
