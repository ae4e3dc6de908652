package io.supportplatform.requests.ticket;

import static io.supportplatform.requests.Api.*;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.supportplatform.requests.Api;
import io.supportplatform.requests.Contracts;
import io.supportplatform.requests.RequestsTest;
import io.supportplatform.requests.Wizard;
import io.supportplatform.testing.Proves;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Everybody against everything that can be done to one open request. */
@RequestsTest
class VisibilityIT {

    private static final List<String> CONTACTS = List.of("ben");
    private static final List<String> STAFF_OF_THE_TEAM = List.of("eve", "lea");
    private static final List<String> OTHERS = List.of("ada", "tia", "jan", "max", "ops");

    @Test
    @Proves({"B57", "B63", "B65"})
    void isThereForItsContactsAndItsTeam_andForNobodyElse() {
        try (var contracts = new Contracts()) {
            // Given
            Api.profiles("ada", "ben", "tia", "jan");
            String request = openForBen(contracts);
            String number = get("ben", "requests/" + request).extract().path("number");

            // Then
            for (String person : CONTACTS) {
                get(person, "requests/" + number).statusCode(200);
                get(person, "requests?limit=100").body("items.id", hasItem(request));
                changes(request).forEach(change -> problem(change.apply(person), 409, "WRONG_STATE"));
            }
            for (String person : STAFF_OF_THE_TEAM) {
                get(person, "requests/" + number).statusCode(200);
                get(person, "requests?limit=100").body("items.id", not(hasItem(request)));
                changes(request).forEach(change -> problem(change.apply(person), 409, "WRONG_STATE"));
            }
            for (String person : OTHERS) {
                problem(get(person, "requests/" + request), 404, "REQUEST_NOT_FOUND");
                problem(get(person, "requests/" + number), 404, "REQUEST_NOT_FOUND");
                get(person, "requests?limit=100").body("items.id", not(hasItem(request)));
                changes(request).forEach(change -> problem(change.apply(person), 404, "REQUEST_NOT_FOUND"));
            }
            problem(get("ben", "requests/" + request + "/submission"), 404, "REQUEST_NOT_FOUND");
            problem(transfer("max", request), 404, "REQUEST_NOT_FOUND");
        }
    }

    private static List<Function<String, ValidatableResponse>> changes(String request) {
        String path = BASE + "requests/" + request;
        return List.of(
                person -> change(person)
                        .body(Wizard.planBody())
                        .put(path + "/steps/plan")
                        .then(),
                person -> change(person)
                        .body(Map.of("acknowledgedWarnings", List.of()))
                        .put(path + "/steps/review")
                        .then(),
                person -> change(person).delete(path).then(),
                person -> Api.submit(person, request, UUID.randomUUID().toString()));
    }

    private static ValidatableResponse transfer(String person, String request) {
        return change(person)
                .body(Map.of("toTeamId", UUID.randomUUID(), "reason", "LOAD", "text", "Too many."))
                .post(BASE + "requests/" + request + "/transfer")
                .then();
    }

    private static RequestSpecification change(String person) {
        return as(person).header("If-Match", "*");
    }

    private static String openForBen(Contracts contracts) {
        var wizard = Wizard.of("ada");
        String team = Api.team("Visible", "Europe/Warsaw", false, wizard.product());
        Api.advocate("eve", team, true);
        Api.advocate("max", Api.team("Elsewhere", "Europe/Warsaw", false, "nothing"), true);
        return contracts.open(
                "ada",
                wizard.complete(
                        Wizard.contactBody(Map.of("account", Api.account("ben"))),
                        List.of(),
                        List.of("SUBMITTER_WILL_LOSE_ACCESS")));
    }
}
