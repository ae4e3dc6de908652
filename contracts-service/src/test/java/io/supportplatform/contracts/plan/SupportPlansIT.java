package io.supportplatform.contracts.plan;

import static io.supportplatform.contracts.Api.contract;
import static io.supportplatform.contracts.Api.get;
import static io.supportplatform.contracts.Api.issue;
import static io.supportplatform.contracts.Api.reserve;
import static io.supportplatform.contracts.Api.terms;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.supportplatform.contracts.Api;
import io.supportplatform.contracts.ContractsTest;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.TravellingClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ContractsTest
class SupportPlansIT {

    @Test
    @Proves({"B32", "B74"})
    void showsEndAndRemaining_asTheLedgerHasThem() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 3).registeredBy("jan");
        reserve("jan", UUID.randomUUID(), issued.id(), product).statusCode(201);
        int ledger = Api.available("jan", issued.id());
        String endsAt = get("jan", "contracts/" + issued.id()).extract().path("endsAt");

        // When
        var plans = plans("jan", product, "2025", "MODERATE");

        // Then
        plans.body(available(issued) + ".remaining", equalTo(ledger))
                .body(available(issued) + ".endsAt", equalTo(endsAt))
                .body("signedInAs.name", equalTo("Jan Kowalski"))
                .body("signedInAs.kind", equalTo("PERSONAL"))
                .body("portal.code", equalTo("SUPPORT_FOR_BUSINESS"));
    }

    @Test
    @Proves("B69")
    void bringsInTheIncidentsOfEveryProgram_eachWithItsOwnBalance() {
        // Given
        String product = Api.product();

        // When
        Api.Issued partner = contract("PARTNER_ON_PREMISES", 20).registeredBy("lea");
        Api.Issued studio = contract("VISUAL_STUDIO", 2).registeredBy("lea");
        reserve("lea", UUID.randomUUID(), studio.id(), product).statusCode(201);

        // Then
        plans("lea", product, "2025", "MODERATE")
                .body(available(partner) + ".program", equalTo("PARTNER_ON_PREMISES"))
                .body(available(partner) + ".remaining", equalTo(20))
                .body(available(studio) + ".program", equalTo("VISUAL_STUDIO"))
                .body(available(studio) + ".remaining", equalTo(1));
    }

    @Test
    @Proves({"B33", "B34", "B37", "B39"})
    void showsPlansThatCannotBeUsed_withAllReasonsAndRemedies() {
        // Given
        String product = Api.product();
        Api.Issued spent = contract("PARTNER_ON_PREMISES", 1).registeredBy("tia");
        reserve("tia", UUID.randomUUID(), spent.id(), product).statusCode(201);
        Api.Issued fine = contract("PROFESSIONAL", 1).registeredBy("tia");

        // When
        var plans = plans("tia", product, "2019", "MODERATE");

        // Then
        plans.body(
                        unavailable(spent) + ".reasons",
                        contains("UNITS_ALL_RESERVED", "PRODUCT_VERSION_NOT_COVERED", "SUPPORT_PHASE_NOT_COVERED"))
                .body(unavailable(spent) + ".remedy", contains("RETRY_WHEN_RESERVATION_ENDS", "BUY_PAY_PER_INCIDENT"))
                .body("available.contractId", hasItem(fine.id().toString()))
                .body("available.contractId", not(hasItem(spent.id().toString())));
        TravellingClock.later(
                Duration.ofDays(400),
                () -> plans("tia", product, "2025", "MODERATE")
                        .body("available", empty())
                        .body(unavailable(fine) + ".reasons", contains("CONTRACT_EXPIRED")));
    }

    @Test
    void leavesOutSeveritiesThatThePlanDoesNotAllow_onceOneIsChosen() {
        // Given
        String product = Api.product();
        var terms = terms("PROFESSIONAL", 1);
        terms.put("severities", List.of("MINIMAL"));
        Api.Issued issued = issue(terms).registeredBy("ben");

        // Then
        plans("ben", product, "2025", "CRITICAL")
                .body(unavailable(issued) + ".reasons", contains("SEVERITY_NOT_IN_PLAN"));
        get("ben", "support-plans?productId=" + product + "&version=2025")
                .body("available.contractId", hasItem(issued.id().toString()));
    }

    @Test
    @Proves("B36")
    void showsNobodyElsesPlans() {
        Api.Issued issued = contract("PROFESSIONAL", 1).registeredBy("ada");

        plans("max", Api.product(), "2025", "MODERATE")
                .body("available.contractId", not(hasItem(issued.id().toString())))
                .body("unavailable.contractId", not(hasItem(issued.id().toString())));
    }

    @Test
    @Proves("B7")
    void sendsToTheOtherPortal_whatIsServedThere() {
        String elsewhere = Api.product("CLOUD", "OFFICE_ADMIN");

        get("ada", "support-plans?productId=" + elsewhere + "&version=2025")
                .statusCode(422)
                .body("code", equalTo("PRODUCT_SERVED_BY_OTHER_PORTAL"))
                .body("portal.link", equalTo("https://office-admin.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "AZURE, https://cloud-portal.example",
        "POWER_PLATFORM, https://power-platform.example",
        "LIFECYCLE_SERVICES, https://lifecycle-services.example",
    })
    @Proves("B7")
    void takesContractsForCloudProducts_andLinksTheirPortal(String portal, String link) {
        // Given
        String product = Api.product("CLOUD", portal);
        Api.Issued issued = contract("PARTNER_CLOUD", 1).registeredBy("ben");

        // Then
        plans("ben", product, "2025", "MODERATE")
                .body("portal.link", equalTo(link))
                .body("available.contractId", hasItem(issued.id().toString()));
        reserve("ben", UUID.randomUUID(), issued.id(), product).statusCode(201);
    }

    private static ValidatableResponse plans(String person, String product, String version, String severity) {
        return get(person, "support-plans?productId=" + product + "&version=" + version + "&severity=" + severity)
                .statusCode(200);
    }

    private static String available(Api.Issued issued) {
        return "available.find { it.contractId == '" + issued.id() + "' }";
    }

    private static String unavailable(Api.Issued issued) {
        return "un" + available(issued);
    }
}
