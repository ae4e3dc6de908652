package io.supportplatform.contracts;

import static io.supportplatform.contracts.Api.BASE;
import static io.supportplatform.contracts.Api.as;
import static io.supportplatform.contracts.Api.contract;
import static io.supportplatform.contracts.Api.get;
import static io.supportplatform.contracts.Api.issue;
import static io.supportplatform.contracts.Api.register;
import static io.supportplatform.contracts.Api.reserve;
import static io.supportplatform.contracts.Api.terms;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.TravellingClock;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every refusal keeps its status and code, and leaves nobody without a way out: help, who is signed in, and what to do. */
@ContractsTest
@Proves({"B44", "B74"})
class RefusalsIT {

    private static final Map<String, Object> UNKNOWN = Map.of("accessId", "NOT-THERE", "contractNumber", "NOR-THERE");

    @Inject
    Pool pool;

    @BeforeEach
    void forgetEarlierMisses() {
        pool.query("delete from registration_guard").execute().await().indefinitely();
        pool.query("delete from registration_miss").execute().await().indefinitely();
    }

    @Test
    void whenRegistering() {
        Api.Issued issued = contract("PROFESSIONAL", 5).registeredBy("ada");

        refusal(register("ada", Map.of("accessId", "?", "contractNumber", "?")), 400, "invalid-contract-identifiers")
                .body("remedy.code", hasItem("CHECK_CONTRACT_IDENTIFIERS"));
        refusal(register("ada", issued.ids()), 409, "contract-already-registered")
                .body("remedy.code", hasItem("USE_REGISTERED_CONTRACT"));
        for (int miss = 1; miss <= 5; miss++) {
            refusal(register("ada", UNKNOWN), 404, "contract-not-found")
                    .body("remedy.code", hasItem("CHECK_CONTRACT_IDENTIFIERS"));
        }
        refusal(register("ada", UNKNOWN), 429, "registration-attempts-exceeded")
                .body("remedy.code", hasItem("RETRY_LATER"))
                .body("retryAfter", notNullValue());
        refusal(
                as("ada")
                        .delete(BASE + "contract-registrations/" + UUID.randomUUID())
                        .then(),
                404,
                "contract-not-linked");
    }

    @ParameterizedTest
    @CsvSource({
        "PROFESSIONAL,        CLOUD,       AZURE,                2025, 422, plan-on-premises-only",
        "PARTNER_CLOUD,       ON_PREMISES, SUPPORT_FOR_BUSINESS, 2025, 422, plan-cloud-only",
        "PARTNER_ON_PREMISES, ON_PREMISES, SUPPORT_FOR_BUSINESS, 2019, 422, product-version-not-covered",
        "VISUAL_STUDIO,       ON_PREMISES, SUPPORT_FOR_BUSINESS, 2019, 422, support-phase-not-covered",
        "PROFESSIONAL,        CLOUD,       OFFICE_ADMIN,         2025, 422, product-served-by-other-portal",
        "PAY_PER_INCIDENT,    ON_PREMISES, SUPPORT_FOR_BUSINESS, 2025, 403, ppi-requires-personal-account",
    })
    void whenThePlanDoesNotFit(String program, String hosting, String portal, String version, int status, String slug) {
        Api.Issued issued = contract(program, 1).registeredBy("ada");

        refusal(reserve("ada", UUID.randomUUID(), issued.id(), Api.product(hosting, portal), version), status, slug);
    }

    @Test
    @Proves("B7")
    void whenThePlanDoesNotFit_productOrSeverity() {
        var terms = terms("PROFESSIONAL", 1);
        terms.put("severities", List.of("MINIMAL"));
        Api.Issued issued = issue(terms).registeredBy("ada");

        refusal(reserve("ada", UUID.randomUUID(), issued.id(), "no-such-product"), 422, "product-not-covered");
        refusal(reserve("ada", UUID.randomUUID(), issued.id(), Api.product()), 422, "severity-not-in-plan");
        refusal(
                        reserve("ada", UUID.randomUUID(), issued.id(), Api.product("CLOUD", "OFFICE_ADMIN")),
                        422,
                        "product-served-by-other-portal")
                .body("portal.link", equalTo("https://office-admin.example"))
                .body("remedy.code", hasItem("USE_PRODUCT_PORTAL"));
    }

    @ParameterizedTest
    @CsvSource({
        "state = 'FROZEN',                                  423, contract-frozen",
        "state = 'SUSPENDED',                               423, contract-suspended",
        "state = 'ISSUED',                                  409, contract-not-activated",
        "starts_at = starts_at + interval '2 days',         409, contract-not-activated",
    })
    void whenTheContractIsStopped(String change, int status, String slug) {
        Api.Issued issued = contract("PROFESSIONAL", 1).registeredBy("ada");
        update("update contract set " + change + " where id = $1", issued.id());

        refusal(reserve("ada", UUID.randomUUID(), issued.id(), Api.product()), status, slug);
    }

    @Test
    void whenTheContractHasExpired_sayingHowLongItRan() {
        Api.Issued issued = contract("PARTNER_ON_PREMISES", 1).registeredBy("ada");
        String product = Api.product();
        String endsAt = get("ada", "contracts/" + issued.id()).extract().path("endsAt");

        TravellingClock.later(
                Duration.ofDays(400),
                () -> refusal(reserve("ada", UUID.randomUUID(), issued.id(), product), 409, "contract-expired")
                        .body("endsAt", equalTo(endsAt))
                        .body("term", equalTo("P1Y"))
                        .body("grace", equalTo("P30D")));
    }

    @Test
    void whenNoUnitIsLeft() {
        Api.Issued issued = contract("PROFESSIONAL", 1).registeredBy("ada");
        String product = Api.product();

        reserve("ada", UUID.randomUUID(), issued.id(), product).statusCode(201);
        refusal(reserve("ada", UUID.randomUUID(), issued.id(), product), 409, "units-all-reserved")
                .body("retryAfter", notNullValue());
        update("update lot set reserved = 0, consumed = 1 where contract_id = $1", issued.id());
        refusal(reserve("ada", UUID.randomUUID(), issued.id(), product), 409, "no-units-available");
    }

    @Test
    void whenAReservationIsNotThereAnyMore() {
        Api.Issued issued = contract("PROFESSIONAL", 5).registeredBy("ada");
        String product = Api.product();
        UUID reservation = UUID.randomUUID();
        UUID lapsing = UUID.randomUUID();
        reserve("ada", reservation, issued.id(), product).statusCode(201);
        reserve("ada", lapsing, issued.id(), product).statusCode(201);

        refusal(get("ada", "reservations/" + UUID.randomUUID()), 404, "reservation-not-found");
        refusal(reserve("ada", reservation, issued.id(), product, "2022"), 422, "reservation-mismatch")
                .body("remedy.code", hasItem("RESERVE_ANEW"));
        release(reservation).statusCode(200);
        refusal(reserve("ada", reservation, issued.id(), product), 409, "reservation-already-resolved")
                .body("remedy.code", hasItem("RESERVE_ANEW"));
        TravellingClock.later(
                Duration.ofMinutes(15),
                () -> refusal(release(lapsing), 409, "reservation-lapsed")
                        .body("remedy.code", hasItem("RESERVE_ANEW")));
    }

    @Test
    void whenAContractIsNotOnTheSignIn() {
        refusal(get("ada", "contracts/" + UUID.randomUUID()), 404, "contract-not-linked");
        refusal(reserve("ada", UUID.randomUUID(), UUID.randomUUID(), Api.product()), 404, "contract-not-linked");
    }

    private static ValidatableResponse release(UUID reservation) {
        return as("ada").post(BASE + "reservations/" + reservation + "/release").then();
    }

    private void update(String statement, UUID contract) {
        pool.preparedQuery(statement).execute(Tuple.of(contract)).await().indefinitely();
    }

    private static ValidatableResponse refusal(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("code", equalTo(slug.toUpperCase(java.util.Locale.ROOT).replace('-', '_')))
                .body("helpLink", equalTo("https://support.example/help/contracts"))
                .body("signedInAs.name", equalTo("Ada Nowak"))
                .body("remedy[0].text", notNullValue());
    }
}
