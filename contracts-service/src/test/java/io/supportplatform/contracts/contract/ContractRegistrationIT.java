package io.supportplatform.contracts.contract;

import static io.supportplatform.contracts.Api.BASE;
import static io.supportplatform.contracts.Api.as;
import static io.supportplatform.contracts.Api.contract;
import static io.supportplatform.contracts.Api.get;
import static io.supportplatform.contracts.Api.issue;
import static io.supportplatform.contracts.Api.once;
import static io.supportplatform.contracts.Api.register;
import static io.supportplatform.contracts.Api.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.supportplatform.contracts.Api;
import io.supportplatform.contracts.ContractsTest;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TestEvents;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ContractsTest
class ContractRegistrationIT {

    @ParameterizedTest
    @ValueSource(strings = {"ada", "jan"})
    @Proves({"B15", "B12"})
    void registersForWorkAndPersonalAccounts_andListsItFromThenOn(String person) {
        // Given
        Api.Issued issued = contract("PROFESSIONAL", 5);

        // When
        register(person, issued.ids())
                .statusCode(201)
                .body("remaining", equalTo(5))
                .body("reasons", empty());

        // Then
        get(person, "contracts?limit=100")
                .statusCode(200)
                .body("items.id", hasItem(issued.id().toString()));
    }

    @Test
    @Proves("B11")
    void answersTheSame_whicheverIdIsWrong() {
        // Given
        Api.Issued issued = contract("PROFESSIONAL", 5);
        Api.Issued other = contract("PROFESSIONAL", 5);

        // When
        String wrongAccessId = miss("tia", other.accessId(), issued.contractNumber());
        String wrongNumber = miss("tia", issued.accessId(), other.contractNumber());
        String bothWrong = miss("tia", "NOT-THERE", "NOR-THERE");

        // Then
        assertThat(wrongAccessId).isEqualTo(bothWrong);
        assertThat(wrongNumber).isEqualTo(bothWrong);
    }

    private static String miss(String person, String accessId, String number) {
        return register(person, Map.of("accessId", accessId, "contractNumber", number))
                .statusCode(404)
                .body("code", equalTo("CONTRACT_NOT_FOUND"))
                .body("helpLink", notNullValue())
                .extract()
                .asString()
                .replaceAll("\"traceId\":\"[0-9a-f]+\"", "");
    }

    @Test
    @Proves("B13")
    void sharesOneBalance_betweenAllWhoRegister() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 5).registeredBy("ada", "ben");

        // When
        Api.reserve("ada", UUID.randomUUID(), issued.id(), product).statusCode(201);

        // Then
        assertThat(Api.available("ada", issued.id())).isEqualTo(4);
        assertThat(Api.available("ben", issued.id())).isEqualTo(4);
    }

    @Test
    @Proves("B35")
    void refusesTheSameContractTwice_andSaysHowItStands() {
        // Given
        var terms = terms("PROFESSIONAL", 5);
        terms.put("activated", false);
        Api.Issued issued = issue(terms).registeredBy("ada");

        // When
        var second = register("ada", issued.ids());

        // Then
        second.statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/contract-already-registered"))
                .body("code", equalTo("CONTRACT_ALREADY_REGISTERED"))
                .body("reasons", contains("CONTRACT_NOT_ACTIVATED"))
                .body("remedy.code", contains("ACTIVATE_CONTRACT"))
                .body("contract.id", equalTo(issued.id().toString()));
    }

    @Test
    @Proves({"B74", "B44"})
    void saysWhoIsSignedIn_inTheLanguageOfTheCaller() {
        once("ada")
                .header("Accept-Language", "pl-PL,pl;q=0.9")
                .body(Map.of("accessId", "!!!", "contractNumber", "???"))
                .post(BASE + "contract-registrations")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CONTRACT_IDENTIFIERS"))
                .body("title", equalTo("To nie są identyfikatory umowy"))
                .body("helpLink", equalTo("https://support.example/help/contracts"))
                .body("signedInAs.name", equalTo("Ada Nowak"))
                .body("signedInAs.kind", equalTo("WORK"));
    }

    @Test
    void forgivesCaseAndBlanks() {
        Api.Issued issued = contract("PROFESSIONAL", 5);

        register(
                        "ada",
                        Map.of(
                                "accessId", " " + issued.accessId().toLowerCase(Locale.ROOT),
                                "contractNumber", issued.contractNumber() + "\t"))
                .statusCode(201);
    }

    @Test
    void hidesAnUnlinkedContract_fromThatAccountOnly_andTakesItBack() {
        // Given
        Api.Issued issued = contract("PROFESSIONAL", 5).registeredBy("ada", "ben");

        // When
        as("ada").delete(BASE + "contract-registrations/" + issued.id()).then().statusCode(204);

        // Then
        get("ada", "contracts/" + issued.id()).statusCode(404).body("code", equalTo("CONTRACT_NOT_LINKED"));
        get("ada", "contracts?limit=100")
                .body("items.id", not(hasItem(issued.id().toString())));
        get("ben", "contracts/" + issued.id()).statusCode(200);
        as("ada")
                .delete(BASE + "contract-registrations/" + issued.id())
                .then()
                .statusCode(404)
                .body("code", equalTo("CONTRACT_NOT_LINKED"));
        issued.registeredBy("ada");
    }

    @Test
    @Proves("B36")
    void showsNobodyAnothersContract() {
        Api.Issued issued = contract("PROFESSIONAL", 5).registeredBy("ada");

        for (String path : new String[] {"", "/balance", "/ledger"}) {
            get("tia", "contracts/" + issued.id() + path)
                    .statusCode(404)
                    .body("code", equalTo("CONTRACT_NOT_LINKED"))
                    .body("remedy.code", contains("CHECK_SIGNED_IN_ACCOUNT"));
        }
    }

    @Test
    void keepsPayPerIncidentToItsFirstHolder_asIfItDidNotExist() {
        Api.Issued issued = contract("PAY_PER_INCIDENT", 1).registeredBy("jan");

        register("ben", issued.ids()).statusCode(404).body("code", equalTo("CONTRACT_NOT_FOUND"));
        register("jan", issued.ids()).statusCode(409);
    }

    @Test
    void tellsOthersInTheOrderOfWhatHappened() {
        try (var tap = TestEvents.tap("support.contracts")) {
            // Given
            Api.Issued issued = contract("PROFESSIONAL", 5).registeredBy("ada", "ben");

            // When
            as("ada")
                    .delete(BASE + "contract-registrations/" + issued.id())
                    .then()
                    .statusCode(204);

            // Then
            String key = issued.id().toString();
            await().untilAsserted(() -> assertThat(tap.events().stream()
                            .filter(event -> key.equals(event.key()))
                            .map(event -> event.type().replaceAll(".*platform\\.|\\.v1", "") + " " + event.sequence()))
                    .containsExactly(
                            "ContractChanged 1", "ContractRegistered 2", "ContractRegistered 3", "ContractUnlinked 4"));
            tap.ofType("ContractRegistered", key)
                    .forEach(event -> Schemas.assertValid("ContractRegistered", String.valueOf(event.json())));
            assertThat(tap.events().toString()).doesNotContain(issued.accessId());
        }
    }

    @Test
    void keepsPagesOfContractsApart() {
        // Given
        Api.Issued first = contract("PROFESSIONAL", 1).registeredBy("max");
        Api.Issued second = contract("PROFESSIONAL", 1).registeredBy("max");

        // When
        var page = get("max", "contracts?limit=1").statusCode(200);
        String next = page.extract().path("next");

        // Then
        page.body("items.id", contains(first.id().toString()));
        as("max")
                .queryParam("cursor", next)
                .get(BASE + "contracts?limit=1")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(second.id().toString()));
    }
}
