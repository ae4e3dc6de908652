package io.supportplatform.contracts.contract;

import static io.supportplatform.contracts.Api.BASE;
import static io.supportplatform.contracts.Api.as;
import static io.supportplatform.contracts.Api.contract;
import static io.supportplatform.contracts.Api.get;
import static io.supportplatform.contracts.Api.issue;
import static io.supportplatform.contracts.Api.once;
import static io.supportplatform.contracts.Api.reserve;
import static io.supportplatform.contracts.Api.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.supportplatform.contracts.Api;
import io.supportplatform.contracts.ContractsTest;
import io.supportplatform.contracts.Crowd;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.TravellingClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ContractsTest
class ContractOperationsIT {

    @Test
    void issuesWithoutEverShowingTheAccessIdAgain() {
        var terms = terms("PARTNER_CLOUD", 10);

        String answer = once("ops")
                .body(terms)
                .post(BASE + "operations/contracts")
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("state", equalTo("ACTIVE"))
                .body("severities.size()", equalTo(3))
                .extract()
                .asString();

        String accessId = String.valueOf(terms.get("accessId"));
        assertThat(answer).doesNotContain(accessId).contains(accessId.substring(accessId.length() - 4));
    }

    @Test
    @Proves("B16")
    void cannotBeUsedBeforeItIsActivated_andThenCan() {
        // Given
        String product = Api.product();
        var terms = terms("PROFESSIONAL", 1);
        terms.put("activated", false);
        Api.Issued issued = issue(terms).registeredBy("ada");
        reserve("ada", UUID.randomUUID(), issued.id(), product)
                .statusCode(409)
                .body("code", equalTo("CONTRACT_NOT_ACTIVATED"))
                .body("helpLink", endsWith("/help/contracts"));

        // When
        activate(issued, currentTag(issued)).statusCode(200).body("state", equalTo("ACTIVE"));

        // Then
        reserve("ada", UUID.randomUUID(), issued.id(), product).statusCode(201);
        activate(issued, currentTag(issued)).statusCode(409).body("allowedActions", empty());
    }

    @Test
    void activatesOnlyWhatTheOperatorHasSeen() {
        // Given
        var terms = terms("PROFESSIONAL", 1);
        terms.put("activated", false);
        Api.Issued issued = issue(terms);
        String read = currentTag(issued);
        issued.registeredBy("ada");

        // Then
        as("ops")
                .post(BASE + "operations/contracts/" + issued.id() + "/activate")
                .then()
                .statusCode(428)
                .body("code", equalTo("PRECONDITION_REQUIRED"));
        activate(issued, read).statusCode(412).body("code", equalTo("STALE_VERSION"));
        assertThat(Crowd.of(4)
                        .doing(operator ->
                                activate(issued, currentTag(issued)).extract().statusCode() == 200))
                .containsEntry(true, 1L);
    }

    @Test
    @Proves({"B10", "B37"})
    void endsAfterAYear_andThirtyDaysForPartners() {
        // Given
        String product = Api.product();
        Api.Issued year = contract("PROFESSIONAL", 3).registeredBy("ada");
        Api.Issued partner = contract("PARTNER_ON_PREMISES", 3).registeredBy("ada");

        // Then
        TravellingClock.later(Duration.ofDays(367), () -> {
            reserve("ada", UUID.randomUUID(), year.id(), product)
                    .statusCode(409)
                    .body("code", equalTo("CONTRACT_EXPIRED"));
            get("ada", "contracts/" + year.id() + "/balance")
                    .body("available", equalTo(0))
                    .body("expired", equalTo(3));
            reserve("ada", UUID.randomUUID(), partner.id(), product).statusCode(201);
        });
        TravellingClock.later(
                Duration.ofDays(397),
                () -> reserve("ada", UUID.randomUUID(), partner.id(), product)
                        .statusCode(409)
                        .body("code", equalTo("CONTRACT_EXPIRED")));
    }

    @Test
    void tellsItsReadersWhenSomethingChanged() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 3).registeredBy("ada");
        String path = "contracts/" + issued.id() + "/balance";
        String tag = get("ada", path).extract().header("ETag");
        as("ada").header("If-None-Match", tag).get(BASE + path).then().statusCode(304);

        // When a unit is held, and when that hold is over
        reserve("ada", UUID.randomUUID(), issued.id(), product).statusCode(201);

        // Then
        String held = as("ada")
                .header("If-None-Match", tag)
                .get(BASE + path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        TravellingClock.later(
                Duration.ofMinutes(16),
                () -> as("ada")
                        .header("If-None-Match", held)
                        .get(BASE + path)
                        .then()
                        .statusCode(200)
                        .body("available", equalTo(3)));
    }

    private static io.restassured.response.ValidatableResponse activate(Api.Issued issued, String tag) {
        return as("ops")
                .header("If-Match", tag)
                .post(BASE + "operations/contracts/" + issued.id() + "/activate")
                .then();
    }

    private static String currentTag(Api.Issued issued) {
        return get("ops", "operations/contracts/" + issued.id()).extract().header("ETag");
    }
}
