package io.supportplatform.notification.appointment;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalendar;
import io.restassured.response.Response;
import io.supportplatform.local.parts.ReceivedMail;
import io.supportplatform.local.parts.SamplePerson;
import io.supportplatform.notification.NotificationTest;
import io.supportplatform.notification.Story;
import io.supportplatform.testing.Mailbox;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Tokens;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calendar file for download: the same as mailed. */
@NotificationTest
class InvitationResourceIT {

    @BeforeEach
    void emptyTheMailbox() {
        Mailbox.reader().clear();
    }

    private static Response file(String person, Story story) {
        return given().auth()
                .oauth2(Tokens.of(person))
                .get("/api/notifications/v1/appointments/" + story.appointmentId() + "/invite.ics");
    }

    private static Optional<byte[]> mailed(SamplePerson person, Story story) {
        return Mailbox.reader().mailsTo(person.email()).stream()
                .flatMap(mail -> mail.part("text/calendar").stream())
                .map(ReceivedMail.Body::content)
                .filter(bytes -> new String(bytes, UTF_8)
                        .replace("\r\n ", "")
                        .contains(story.appointmentId().toString()))
                .reduce((first, second) -> second);
    }

    private static ICalendar read(Response response) {
        return Biweekly.parse(new String(response.asByteArray(), UTF_8)).first();
    }

    @Test
    @Proves("A32")
    void givesTheBytesThatWereMailed() {
        // Given
        var story = Story.of(SamplePerson.ADA);
        story.customerIsKnown();
        story.staffIsKnown();
        story.ticketOpened();
        story.appointment("AppointmentScheduled");
        await().untilAsserted(() -> assertThat(mailed(SamplePerson.ADA, story)).isPresent());
        await().untilAsserted(() -> assertThat(mailed(SamplePerson.EVE, story)).isPresent());

        // When
        var ada = file("ada", story);
        var eve = file("eve", story);

        // Then
        assertThat(ada.statusCode()).isEqualTo(200);
        assertThat(ada.contentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(ada.header("Content-Disposition")).isEqualTo("attachment; filename=\"invite.ics\"");
        assertThat(ada.asByteArray()).isEqualTo(mailed(SamplePerson.ADA, story).orElseThrow());
        assertThat(eve.asByteArray()).isEqualTo(mailed(SamplePerson.EVE, story).orElseThrow());
        assertThat(eve.asByteArray()).isNotEqualTo(ada.asByteArray());
    }

    @Test
    @Proves("A32")
    void followsTheAppointment() {
        // Given an appointment of which its other contact got no mail
        var story = Story.of(SamplePerson.ADA);
        story.customerIsKnown();
        story.ticketOpened();
        story.contactAdded(SamplePerson.BEN, "ADDITIONAL");
        story.appointmentForCustomer("AppointmentScheduled");
        await().untilAsserted(() -> assertThat(file("ben", story).statusCode()).isEqualTo(200));
        var before = file("ben", story);

        // When
        story.appointmentForCustomer("AppointmentCancelled");

        // Then
        await().untilAsserted(() ->
                assertThat(read(file("ben", story)).getMethod().getValue()).isEqualTo("CANCEL"));
        assertThat(read(before).getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(read(before).getEvents().getFirst().getAttendees())
                .extracting(attendee -> attendee.getEmail())
                .containsExactly("appointments@support.example", "ben@northwind.example");
    }

    @Test
    void saysWhenItIsUnchanged() {
        // Given
        var story = Story.of(SamplePerson.ADA);
        story.customerIsKnown();
        story.ticketOpened();
        story.appointmentForCustomer("AppointmentScheduled");
        await().untilAsserted(() -> assertThat(file("ada", story).statusCode()).isEqualTo(200));

        // When
        var again = given().auth()
                .oauth2(Tokens.of("ada"))
                .header("If-None-Match", file("ada", story).header("ETag"))
                .get("/api/notifications/v1/appointments/" + story.appointmentId() + "/invite.ics");

        // Then
        assertThat(again.statusCode()).isEqualTo(304);
    }
}
