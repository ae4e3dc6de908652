package io.supportplatform.notification.history;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.supportplatform.local.parts.SamplePerson;
import io.supportplatform.notification.NotificationTest;
import io.supportplatform.notification.Story;
import io.supportplatform.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was mailed about a request, for those who may know. */
@NotificationTest
class NotificationResourceIT {

    private static final String BASE = "/api/notifications/v1";
    private static final UUID NETWORKING = UUID.fromString("01a1f41c-5560-7973-b935-263da0245a34");

    private static String listOf(Story story) {
        return BASE + "/requests/" + story.ticketId() + "/notifications";
    }

    private static ValidatableResponse get(String person, String path) {
        return given().auth().oauth2(Tokens.of(person)).get(path).then();
    }

    /** Ada is the primary contact, Ben an additional one, Eve the advocate; three mails have been sent. */
    private static Story toldStory() {
        var story = Story.of(SamplePerson.ADA);
        story.customerIsKnown();
        story.staffIsKnown();
        story.ticketOpened();
        story.contactAdded(SamplePerson.BEN, "ADDITIONAL");
        story.appointment("AppointmentScheduled");
        await().untilAsserted(() ->
                get("eve", listOf(story)).statusCode(200).body("items.state", contains("SENT", "SENT", "SENT")));
        return story;
    }

    @Test
    void showsContactsTheirRequestsMails_withoutTheAddressesOfOthers() {
        // Given
        var story = toldStory();

        // Then
        get("ada", listOf(story))
                .statusCode(200)
                .body("items.kind", hasItems("CASE_DETAILS", "APPOINTMENT_CONFIRMED"))
                .body("items.find { it.recipient.role == 'ADVOCATE' }.recipient.address", nullValue())
                .body("items.findAll { it.recipient.you }.recipient.address", everyItem(is("ada@northwind.example")))
                .body("items.findAll { it.recipient.you }", hasSize(2));
        get("ben", listOf(story)).statusCode(200).body("items.recipient.address", everyItem(nullValue()));
    }

    @Test
    void showsStaffEverything() {
        // Given
        var story = toldStory();

        // Then
        get("eve", listOf(story)).body("items.recipient.address", everyItem(notNullValue()));
        get("lea", listOf(story)).body("items.recipient.address", hasItems("eve@support.example"));
    }

    @Test
    void hidesItFromEverybodyElse() {
        // Given
        var story = toldStory();
        String id = get("ada", listOf(story)).extract().path("items[0].id");
        var another = Story.of(SamplePerson.ADA);
        another.ticketOpened();
        another.contactAdded(SamplePerson.TIA, "ADDITIONAL");
        await().untilAsserted(() -> get("tia", listOf(another)).statusCode(200));

        // Then
        get("tia", listOf(story)).statusCode(404).body("code", equalTo("NOT_FOUND"));
        get("tia", BASE + "/notifications/" + id).statusCode(404).body("code", equalTo("NOT_FOUND"));
        get("tia", BASE + "/appointments/" + story.appointmentId() + "/invite.ics")
                .statusCode(404);
    }

    @Test
    void showsAdvocatesTheMailsOfTheirOwnTeamOnly() {
        // Given an advocate of another team, and one the directory does not know
        var story = toldStory();
        String id = get("ada", listOf(story)).extract().path("items[0].id");
        story.advocateIsKnown(SamplePerson.MAX, NETWORKING);

        // Then
        for (String path : new String[] {
            listOf(story),
            BASE + "/notifications/" + id,
            BASE + "/appointments/" + story.appointmentId() + "/invite.ics"
        }) {
            await().untilAsserted(() -> get("max", path).statusCode(404));
            get("eve", path).statusCode(200);
            get("lea", path).statusCode(200);
            get("ops", path).statusCode(200);
        }
    }

    @Test
    void followsTheRequestToItsNewTeam() {
        // Given
        var story = toldStory();
        story.advocateIsKnown(SamplePerson.MAX, NETWORKING);

        // When
        story.ticketTransferred(NETWORKING);

        // Then the old team has no business there any more
        await().untilAsserted(() -> get("max", listOf(story)).statusCode(200));
        get("eve", listOf(story)).statusCode(404);
    }

    @Test
    void showsOneMail_andSaysWhenItIsUnchanged() {
        // Given
        String id = get("ada", listOf(toldStory())).extract().path("items.find { it.recipient.you }.id");
        var found = get("ada", BASE + "/notifications/" + id)
                .statusCode(200)
                .body("id", equalTo(id))
                .body("subject", notNullValue())
                .body("language", equalTo("pl"));

        // When
        var etag = found.extract().header("ETag");

        // Then
        given().auth()
                .oauth2(Tokens.of("ada"))
                .header("If-None-Match", etag)
                .get(BASE + "/notifications/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void givesLongListsInPages() {
        // Given
        var story = toldStory();

        // When
        String next = get("ada", listOf(story) + "?limit=2")
                .body("items", hasSize(2))
                .extract()
                .path("next");

        // Then
        get("ada", listOf(story) + "?limit=2&cursor=" + next)
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requests/00000000-0000-4000-8000-000000000000/notifications",
                "/notifications/00000000-0000-4000-8000-000000000000",
                "/appointments/00000000-0000-4000-8000-000000000000/invite.ics"
            })
    void answers404_whenThereIsNoSuchThing(String path) {
        for (String person : new String[] {"ada", "eve"}) {
            get(person, BASE + path)
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("NOT_FOUND"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "expired", "audience", "issuer", "tenant", "forged"})
    void answers401_whenTheTokenIsNotAcceptable(String flaw) {
        var request = given();
        switch (flaw) {
            case "expired" -> request.auth().oauth2(Tokens.expired("ada"));
            case "audience" -> request.auth().oauth2(Tokens.wrongAudience("ada"));
            case "issuer" -> request.auth().oauth2(Tokens.wrongIssuer("ada"));
            case "tenant" -> request.auth().oauth2(Tokens.wrongTenant("ada"));
            case "forged" -> request.auth().oauth2(Tokens.forged("ada"));
            default -> request.auth().none();
        }
        request.get(BASE + "/notifications/" + UUID.randomUUID())
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=0, 400, VALIDATION_FAILED",
        "?limit=101, 400, VALIDATION_FAILED",
        "?cursor=nonsense, 400, INVALID_CURSOR",
        "?cursor=bm90LWFuLWlk, 400, INVALID_CURSOR"
    })
    void refusesBadPages(String query, int status, String code) {
        // Given
        var story = toldStory();

        // Then
        get("ada", listOf(story) + query).statusCode(status).body("code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/requests/abc/notifications", "/notifications/1", "/appointments/x/invite.ics"})
    void answersWithAProblem_whenAnIdIsNone(String path) {
        get("ada", BASE + path).statusCode(is(404)).contentType("application/problem+json");
    }

    @Test
    void speaksPolishToPolishCallers() {
        given().auth()
                .oauth2(Tokens.of("ada"))
                .header("Accept-Language", "pl")
                .get(BASE + "/notifications/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("title", equalTo("Nic tu dla Ciebie nie ma"));
    }

    @Test
    void keepsParkedEventsForOperators() {
        get("ada", BASE + "/operations/parked-events").statusCode(403);
        get("ops", BASE + "/operations/parked-events").statusCode(200);
    }
}
