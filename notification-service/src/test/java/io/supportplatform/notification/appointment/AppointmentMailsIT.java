package io.supportplatform.notification.appointment;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import biweekly.Biweekly;
import biweekly.ICalendar;
import io.supportplatform.local.parts.ReceivedMail;
import io.supportplatform.local.parts.ReceivedMail.Body;
import io.supportplatform.local.parts.SamplePerson;
import io.supportplatform.notification.NotificationTest;
import io.supportplatform.notification.Story;
import io.supportplatform.testing.Mailbox;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TappedEvent;
import io.supportplatform.testing.TestEvents;
import io.supportplatform.testing.Tokens;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the producers' golden events to the mails in the mailbox, every event heard three times. */
@NotificationTest
class AppointmentMailsIT {

    @BeforeEach
    void emptyTheMailbox() {
        Mailbox.reader().clear();
    }

    private static ICalendar calendar(ReceivedMail mail) {
        return Biweekly.parse(
                        new String(mail.part("text/calendar").orElseThrow().content(), UTF_8))
                .first();
    }

    @Test
    @Proves({"A29", "A32", "A36", "B73"})
    void mailsEveryChangeOnceToEveryRecipient() throws Exception {
        try (var sent = TestEvents.tap("support.notifications")) {
            // Given
            var story = Story.ofSomebodyNew();
            story.customerIsKnown();
            story.staffIsKnown();

            // When
            story.appointment("AppointmentScheduled");
            await().untilAsserted(() -> assertThat(story.mails()).hasSize(1));
            story.appointment("AppointmentRescheduled");
            await().untilAsserted(() -> assertThat(story.mails()).hasSize(2));
            story.appointment("AppointmentCancelled");

            // Then
            await().untilAsserted(() -> assertThat(announced(sent.ofType("NotificationSent"), story))
                    .hasSize(6)
                    .allSatisfy(event -> Schemas.assertValid("NotificationSent", event)));
            assertThat(story.mails())
                    .extracting(ReceivedMail::subject)
                    .containsExactly(
                            "Potwierdzenie rozmowy: 24 listopada 2026, 14:00 (Warszawa)",
                            "Zmiana terminu rozmowy: 25 listopada 2026, 10:00 (Warszawa)",
                            "Odwołana rozmowa: 25 listopada 2026, 10:00 (Warszawa)");
            assertThat(toEve(story)).hasSize(3);
            assertThat(story.mails())
                    .allSatisfy(mail -> assertThat(mail.from())
                            .isEqualTo("Appointments in Partner Center <appointments@support.example>"));
        }
    }

    @Test
    @Proves("A32")
    void keepsOneEntryInTheCalendar_throughItsWholeLife() throws Exception {
        // Given
        var story = Story.ofSomebodyNew();
        story.customerIsKnown();

        // When
        story.appointmentForCustomer("AppointmentScheduled");
        await().untilAsserted(() -> assertThat(story.mails()).hasSize(1));
        story.appointmentForCustomer("AppointmentRescheduled");
        await().untilAsserted(() -> assertThat(story.mails()).hasSize(2));
        story.appointmentForCustomer("AppointmentCancelled");
        await().untilAsserted(() -> assertThat(story.mails()).hasSize(3));

        // Then
        var calendars = story.mails().stream().map(AppointmentMailsIT::calendar).toList();
        assertThat(calendars)
                .extracting(calendar -> calendar.getMethod().getValue())
                .containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(calendars)
                .extracting(calendar ->
                        calendar.getEvents().getFirst().getSequence().getValue())
                .containsExactly(0, 1, 2);
        assertThat(calendars)
                .extracting(calendar -> calendar.getEvents().getFirst().getUid().getValue())
                .containsOnly(story.appointmentId() + "@support.example");
        var first = story.mails().getFirst().original();
        assertThat(story.mails().get(1).original().getHeader("In-Reply-To")).containsExactly(first.getMessageID());
        assertThat(story.mails().get(2).original().getHeader("References")).containsExactly(first.getMessageID());
    }

    @Test
    @Proves("A32")
    void arrivesWithTheSameCalendarBytesTwice() {
        // Given
        var story = Story.ofSomebodyNew();
        story.customerIsKnown();

        // When
        story.appointmentForCustomer("AppointmentScheduled");

        // Then
        await().untilAsserted(() -> assertThat(story.mails()).hasSize(1));
        var mail = story.mails().getFirst();
        assertThat(mail.parts())
                .extracting(part -> part.contentType().toLowerCase(Locale.ROOT).split(";", 2)[0])
                .containsExactly("text/plain", "text/html", "text/calendar", "application/ics");
        var calendar = mail.part("text/calendar").orElseThrow().content();
        assertThat(mail.attachments()).extracting(Body::content).containsExactly(calendar);
        assertThat(new String(calendar, ISO_8859_1).split("\r\n", -1)).allMatch(line -> line.length() <= 75);
    }

    @Test
    @Proves({"A30", "A42"})
    void writesToEachInTheirOwnLanguageAndTime() {
        // Given a call in Polish, booked by Ada in Warsaw for Ben in New York
        var story = Story.ofSomebodyNew();
        story.customerIsKnown();
        var ben = Story.ofSomebodyNew();
        ben.customerIsKnown("en-US", "America/New_York");
        var booked = story.example("AppointmentScheduled");
        booked.put(
                "attendees",
                new JsonArray()
                        .add(booked.getJsonArray("attendees").getJsonObject(0))
                        .add(new JsonObject().put("role", "PRIMARY").put("account", account(ben))));

        // When
        story.appointment("AppointmentScheduled", booked);

        // Then
        await().untilAsserted(() -> assertThat(ben.mails()).hasSize(1));
        assertThat(ben.mails().getFirst().part("text/plain").orElseThrow().text())
                .contains("Tuesday, 24 November 2026, 08:00–08:30 (New York, GMT-05:00)", "Call language: Polish");
        await().untilAsserted(() -> assertThat(story.mails()).hasSize(1));
        assertThat(story.mails().getFirst().part("text/plain").orElseThrow().text())
                .contains("wtorek, 24 listopada 2026, 14:00–14:30 (Warszawa, GMT+01:00)", "Język rozmowy: polski");
    }

    @Test
    @Proves("A32")
    void ignoresARevisionThatIsNotNewer() {
        // Given a cancelled appointment
        var story = Story.ofSomebodyNew();
        story.ticketOpened();
        story.appointment("AppointmentCancelled");

        // When an older revision is told late, and another appointment of the request after it
        story.appointment("AppointmentScheduled");
        var another = story.example("AppointmentScheduled")
                .put("appointmentId", UUID.randomUUID().toString());
        story.appointment("AppointmentScheduled", another);

        // Then
        var kindsOf = "items.findAll { it.appointmentId == '%s' }.kind";
        await().untilAsserted(() -> given().auth()
                .oauth2(Tokens.of("lea"))
                .get("/api/notifications/v1/requests/" + story.ticketId() + "/notifications")
                .then()
                .body(kindsOf.formatted(another.getString("appointmentId")), hasSize(2))
                .body(kindsOf.formatted(story.appointmentId()), everyItem(equalTo("APPOINTMENT_CANCELLED")))
                .body(kindsOf.formatted(story.appointmentId()), hasSize(2)));
    }

    private static JsonObject account(Story story) {
        return Story.account(SamplePerson.BEN).put("objectId", story.account().split(":", 2)[1]);
    }

    private static List<ReceivedMail> toEve(Story story) {
        return Mailbox.reader().mailsTo(SamplePerson.EVE.email()).stream()
                .filter(mail -> mail.part("text/calendar").stream()
                        .anyMatch(part -> part.text()
                                .replace("\r\n ", "")
                                .contains(story.appointmentId().toString())))
                .toList();
    }

    private static List<String> announced(List<TappedEvent> events, Story story) {
        return events.stream()
                .filter(event -> story.ticketId().toString().equals(event.key()))
                .map(event -> String.valueOf(event.json()))
                .toList();
    }
}
