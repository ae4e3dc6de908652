package io.supportplatform.contracts.incident;

import static io.supportplatform.contracts.Api.BASE;
import static io.supportplatform.contracts.Api.as;
import static io.supportplatform.contracts.Api.available;
import static io.supportplatform.contracts.Api.contract;
import static io.supportplatform.contracts.Api.get;
import static io.supportplatform.contracts.Api.issue;
import static io.supportplatform.contracts.Api.reserve;
import static io.supportplatform.contracts.Api.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.supportplatform.contracts.Api;
import io.supportplatform.contracts.ContractsTest;
import io.supportplatform.contracts.Crowd;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TestEvents;
import io.supportplatform.testing.TravellingClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ContractsTest
class ReservationIT {

    private static final Duration AFTER_THE_HOLD = Duration.ofMinutes(15);

    @Test
    void holdsAUnitForAQuarterOfAnHour_andFindsItAgain() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 2).registeredBy("ada");
        UUID reservation = UUID.randomUUID();

        // When
        String held = reserve("ada", reservation, issued.id(), product)
                .statusCode(201)
                .body("state", equalTo("HELD"))
                .body("holdUntil", notNullValue())
                .extract()
                .asString();

        // Then
        assertThat(reserve("ada", reservation, issued.id(), product)
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(held);
        get("ada", "reservations/" + reservation).statusCode(200).header("ETag", "\"v1\"");
        assertThat(available("ada", issued.id())).isEqualTo(1);
    }

    @Test
    void givesTheUnitBack_onceHoweverOftenItIsAsked() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 2).registeredBy("ada");
        UUID reservation = UUID.randomUUID();
        reserve("ada", reservation, issued.id(), product).statusCode(201);

        // When
        var outcomes = Crowd.of(8).doing(client -> release("ada", reservation));

        // Then
        assertThat(outcomes).containsOnlyKeys(200);
        assertThat(available("ada", issued.id())).isEqualTo(2);
        reserve("ada", reservation, issued.id(), product)
                .statusCode(409)
                .body("code", equalTo("RESERVATION_ALREADY_RESOLVED"));
    }

    private static int release(String person, UUID reservation) {
        return as(person)
                .post(BASE + "reservations/" + reservation + "/release")
                .statusCode();
    }

    @Test
    void letsAHoldLapse_andUsesItsUnitAgain_withoutAnybodyTidyingUp() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 1).registeredBy("ada", "ben");
        UUID lapsing = UUID.randomUUID();
        reserve("ada", lapsing, issued.id(), product).statusCode(201);
        reserve("ben", UUID.randomUUID(), issued.id(), product)
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("UNITS_ALL_RESERVED"))
                .body("remedy.code", contains("RETRY_WHEN_RESERVATION_ENDS"));

        TravellingClock.later(AFTER_THE_HOLD, () -> {
            // When
            assertThat(available("ben", issued.id())).isEqualTo(1);
            reserve("ben", UUID.randomUUID(), issued.id(), product).statusCode(201);

            // Then
            reserve("ada", lapsing, issued.id(), product).statusCode(409).body("code", equalTo("RESERVATION_LAPSED"));
            assertThat(release("ada", lapsing)).isEqualTo(409);
            get("ada", "contracts/" + issued.id() + "/ledger")
                    .body("items.kind", contains("RESERVE", "HOLD_LAPSE", "RESERVE", "GRANT"))
                    .body("items.lotSeq", contains(4, 3, 2, 1));
        });
    }

    @Test
    void refusesTheSameIdForSomethingElse_andHidesOthers() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 5).registeredBy("ada", "ben");
        UUID reservation = UUID.randomUUID();
        reserve("ada", reservation, issued.id(), product).statusCode(201);

        // Then
        reserve("ada", reservation, issued.id(), product, "2022")
                .statusCode(422)
                .body("code", equalTo("RESERVATION_MISMATCH"));
        reserve("ben", reservation, issued.id(), product)
                .statusCode(404)
                .body("code", equalTo("RESERVATION_NOT_FOUND"));
        get("ben", "reservations/" + reservation).statusCode(404);
        assertThat(release("ben", reservation)).isEqualTo(404);
        assertThat(available("ada", issued.id())).isEqualTo(4);
    }

    @Test
    void holdsExactlyAsManyAsThereAre_whenSixtyFourWantTwenty() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 20).registeredBy("ada");

        // When
        var outcomes = Crowd.of(64)
                .doing(client -> reserve("ada", UUID.randomUUID(), issued.id(), product)
                        .extract()
                        .statusCode());

        // Then
        assertThat(outcomes).containsOnlyKeys(201, 409).containsEntry(201, 20L).containsEntry(409, 44L);
        get("ada", "contracts/" + issued.id() + "/balance")
                .body("available", equalTo(0))
                .body("reserved", equalTo(20));
    }

    @Test
    void holdsOne_whenManyCallWithTheSameIdAtOnce() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 20).registeredBy("ada");
        UUID reservation = UUID.randomUUID();

        // When
        var outcomes = Crowd.of(16)
                .doing(client -> reserve("ada", reservation, issued.id(), product)
                        .extract()
                        .statusCode());

        // Then
        assertThat(outcomes).containsOnlyKeys(200, 201).containsEntry(201, 1L);
        assertThat(available("ada", issued.id())).isEqualTo(19);
    }

    @Test
    @Proves("B34")
    void namesEveryReason_whenSeveralStandAgainstIt() {
        // Given
        String product = Api.product();
        var terms = terms("PARTNER_ON_PREMISES", 1);
        terms.put("activated", false);
        Api.Issued issued = issue(terms).registeredBy("ada");

        // Then
        reserve("ada", UUID.randomUUID(), issued.id(), product, "2019")
                .statusCode(409)
                .body("code", equalTo("CONTRACT_NOT_ACTIVATED"))
                .body(
                        "reasons",
                        contains("CONTRACT_NOT_ACTIVATED", "PRODUCT_VERSION_NOT_COVERED", "SUPPORT_PHASE_NOT_COVERED"))
                .body("remedy.code", contains("ACTIVATE_CONTRACT", "BUY_PAY_PER_INCIDENT"))
                .body("signedInAs.kind", equalTo("WORK"));
    }

    @Test
    @Proves("B45")
    void keepsPayPerIncidentForPersonalAccounts_andTakesNoUnit() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PAY_PER_INCIDENT", 1).registeredBy("ada");

        // Then
        reserve("ada", UUID.randomUUID(), issued.id(), product)
                .statusCode(403)
                .body("code", equalTo("PPI_REQUIRES_PERSONAL_ACCOUNT"))
                .body("remedy.code", hasItem("SIGN_IN_WITH_PERSONAL_ACCOUNT"));
        assertThat(available("ada", issued.id())).isEqualTo(1);
    }

    @Test
    @Proves("B36")
    void refusesAContractThatIsNotOnTheSignIn_asIfItDidNotExist() {
        Api.Issued issued = contract("PROFESSIONAL", 1).registeredBy("ada");
        String product = Api.product();

        for (UUID contract : new UUID[] {issued.id(), UUID.randomUUID()}) {
            reserve("tia", UUID.randomUUID(), contract, product)
                    .statusCode(404)
                    .body("code", equalTo("CONTRACT_NOT_LINKED"))
                    .body("reasons", contains("CONTRACT_NOT_LINKED"));
        }
    }

    @Test
    void tellsOthersOfTheHoldAndItsEnd() {
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 1).registeredBy("ada");
        String reservation = UUID.randomUUID().toString();
        try (var tap = TestEvents.tap("support.incidents")) {
            // When
            reserve("ada", UUID.fromString(reservation), issued.id(), product).statusCode(201);
            release("ada", UUID.fromString(reservation));

            // Then
            await().untilAsserted(() -> {
                assertThat(tap.ofType("ContractIncidentReserved", reservation))
                        .singleElement()
                        .satisfies(
                                event -> Schemas.assertValid("ContractIncidentReserved", String.valueOf(event.json())));
                assertThat(tap.ofType("ContractIncidentReleased", reservation))
                        .singleElement()
                        .satisfies(event -> assertThat(event.json()).contains("\"cause\":\"CALLER\""));
            });
        }
    }
}
