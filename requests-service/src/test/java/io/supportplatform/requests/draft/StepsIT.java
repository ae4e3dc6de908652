package io.supportplatform.requests.draft;

import static io.supportplatform.requests.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.supportplatform.requests.Api;
import io.supportplatform.requests.RequestsTest;
import io.supportplatform.requests.Wizard;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TestEvents;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RequestsTest
class StepsIT {

    @BeforeEach
    void people() {
        Api.profiles("ada", "ben", "jan");
    }

    @Test
    @Proves("B26")
    void leavesTheProfileAlone_whenARequestSaysOtherwise() {
        // Given
        var wizard = Wizard.of("ada").problemAndPlan();
        var contact = Wizard.contactBody(Map.of("me", true));
        contact.put("timeZone", "America/New_York");

        // When
        wizard.save("contact", contact).statusCode(200).body("contact.timeZone", equalTo("America/New_York"));

        // Then
        get("ada", "profile").body("timeZone", equalTo("Europe/Warsaw"));
    }

    @Test
    void keepsItsVersion_whenAStepIsSavedAsItIs() {
        // Given
        var wizard = Wizard.of("ada").problemAndPlan();
        String before =
                wizard.save("plan", wizard.planBody()).statusCode(200).extract().header("ETag");

        // When
        var answer = wizard.save("plan", wizard.planBody());

        // Then
        answer.statusCode(200).header("ETag", equalTo(before));
    }

    @Test
    @Proves("B29")
    void namesEveryMissingFieldOfStepOne() {
        // When
        var answer = Wizard.of("ada").save("problem", Map.of());

        // Then
        answer.statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body(
                        "violations.field",
                        hasItems("/productId", "/version", "/category", "/problemId", "/title", "/description"));
    }

    @Test
    @Proves("B29")
    void refusesUnknownVersion_onceTheProductIsKnown() {
        // Given
        var wizard = Wizard.of("ada");
        wizard.save("problem", wizard.problemBody()).statusCode(200).body("problem.productName", equalTo(null));
        var event = new JsonObject(Schemas.example("ProductChanged")).put("productId", wizard.product());
        TestEvents.publish("support.products", wizard.product(), "ProductChanged", 1, event.encode());
        var body = wizard.problemBody();
        body.put("version", "1.0");

        // When
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> wizard.save("problem", body)
                        .statusCode(422)
                        .body("code", equalTo("PRODUCT_VERSION_UNKNOWN"))
                        .body("violations.field", contains("/version")));

        // Then
        wizard.save("problem", wizard.problemBody())
                .statusCode(200)
                .body("problem.productName", equalTo("Windows Server"));
    }

    @Test
    @Proves("A4")
    void sendsAccessProblemsElsewhere() {
        // Given
        var wizard = Wizard.of("ada");
        var body = wizard.problemBody();
        body.put("category", "ACCOUNT_ACCESS");
        body.put("problemId", Api.problem(wizard.product(), "ACCOUNT_ACCESS", false));

        // Then
        wizard.save("problem", body).statusCode(422).body("code", equalTo("ACCOUNT_ACCESS_SEPARATE_CHANNEL"));
    }

    @Test
    @Proves("B55")
    void refusesAroundTheClock_unlessCritical() {
        // Given
        var wizard = Wizard.of("ada");
        wizard.save("problem", wizard.problemBody()).statusCode(200);
        var plan = Wizard.planBody();
        plan.put("twentyFourSeven", true);

        // Then
        wizard.save("plan", plan)
                .statusCode(422)
                .body("type", equalTo("/problems/twenty-four-seven-requires-critical"));
        plan.put("severity", "CRITICAL");
        wizard.save("plan", plan).statusCode(200).body("plan.twentyFourSeven", equalTo(true));
        wizard.save("contact", Wizard.contactBody(Map.of("me", true)))
                .statusCode(422)
                .body("code", equalTo("PHONE_REQUIRED"));
    }

    @Test
    @Proves("B54")
    void refusesSeverityBeforePlan() {
        // Given
        var wizard = Wizard.of("ada");
        wizard.save("problem", wizard.problemBody()).statusCode(200);

        // Then
        wizard.save("plan", Map.of("severity", "MODERATE"))
                .statusCode(422)
                .body("code", equalTo("SEVERITY_BEFORE_PLAN"));
    }

    @Test
    @Proves({"B22", "B28"})
    void keepsHowFarEachStepIs() {
        // Given
        var wizard = Wizard.of("ada").problemAndPlan();

        // Then
        steps(wizard, "VALID", "VALID", "EMPTY", "EMPTY", "EMPTY", "EMPTY");
        wizard.save("contact", Wizard.contactBody(Map.of("me", true))).statusCode(200);
        steps(wizard, "VALID", "VALID", "VALID", "EMPTY", "EMPTY", "EMPTY");
        wizard.save("review", Map.of("acknowledgedWarnings", List.of()))
                .statusCode(422)
                .body("violations.field", contains("/steps/sharing"));
        wizard.save("sharing", Map.of("additional", List.of())).statusCode(200);
        wizard.save("review", Map.of("acknowledgedWarnings", List.of())).statusCode(200);
        steps(wizard, "VALID", "VALID", "VALID", "VALID", "VALID", "EMPTY");
    }

    private static void steps(Wizard wizard, String... states) {
        get("ada", "requests/" + wizard.request())
                .body("steps.step", contains(1, 2, 3, 4, 5, 6))
                .body("steps.state", contains(states));
    }

    @Test
    @Proves({"B28", "T2"})
    void outdatesLaterSteps_andAsksToLookAgain() {
        // Given
        var wizard = Wizard.of("ada").complete();
        var body = wizard.problemBody();
        body.put("version", "2022");

        // When
        wizard.save("problem", body)
                .statusCode(200)
                .body("steps.state", contains("VALID", "STALE", "VALID", "VALID", "STALE", "EMPTY"));

        // Then
        Api.submit("ada", wizard.request(), UUID.randomUUID().toString())
                .statusCode(422)
                .body("code", equalTo("STEP_NOT_VALID"))
                .body("violations.field", contains("/steps/plan", "/steps/review"));
    }

    @Test
    @Proves("B59")
    void warnsSubmitterWhoWouldLoseSight() {
        // Given
        var wizard = Wizard.of("ada").problemAndPlan();
        wizard.save("contact", Wizard.contactBody(Map.of("account", Api.account("ben"))))
                .statusCode(200);
        wizard.save("sharing", Map.of("additional", List.of()))
                .statusCode(200)
                .body("warnings", contains("SUBMITTER_WILL_LOSE_ACCESS"));

        // Then
        wizard.save("review", Map.of("acknowledgedWarnings", List.of()))
                .statusCode(422)
                .body("code", equalTo("SUBMITTER_WILL_LOSE_ACCESS"));
        wizard.save("review", Map.of("acknowledgedWarnings", List.of("SUBMITTER_WILL_LOSE_ACCESS")))
                .statusCode(200)
                .body("steps[4].state", equalTo("VALID"));
        wizard.save("sharing", Map.of("additional", List.of(Map.of("me", true))))
                .statusCode(200)
                .body("warnings", empty());
    }

    @Test
    @Proves({"B57", "B72"})
    void findsContactsWithinTheTenantOnly() {
        // Given
        var wizard = Wizard.of("ada").problemAndPlan();

        // Then
        wizard.save("contact", Wizard.contactBody(Map.of("account", Api.account("tia"))))
                .statusCode(422)
                .body("code", equalTo("CONTACT_UNKNOWN"));
        wizard.save("contact", Wizard.contactBody(Map.of("me", true, "email", "ben@northwind.example")))
                .statusCode(422)
                .body("code", equalTo("CONTACT_AMBIGUOUS"));
        wizard.save("contact", Wizard.contactBody(Map.of("email", "BEN@northwind.example")))
                .statusCode(200)
                .body("contacts[0].state", equalTo("BOUND"))
                .body("contacts[0].account.objectId", equalTo(Api.account("ben").get("objectId")));
        wizard.save("sharing", Map.of("additional", List.of(Map.of("email", "tia@tailspin.example"))))
                .statusCode(200)
                .body("contacts[1].state", equalTo("PENDING"))
                .body("contacts[1].email", equalTo("tia@tailspin.example"));
    }
}
