package io.supportplatform.notification.appointment;

import static io.supportplatform.notification.appointment.AppointmentFixture.START;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.notification.appointment.domain.Appointment;
import io.supportplatform.notification.calendar.ICalendarWriter;
import io.supportplatform.notification.delivery.ClaimedMessage;
import io.supportplatform.notification.delivery.FactsFixture;
import io.supportplatform.notification.delivery.domain.MessageKind;
import io.supportplatform.notification.mail.MailFixture;
import io.supportplatform.notification.mail.MailThread;
import io.supportplatform.notification.mail.OutgoingMail;
import io.supportplatform.notification.people.domain.Person;
import io.supportplatform.testing.Proves;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the appointment mails say. */
class AppointmentMailTest {

    private static final Person ADA_PL = AppointmentFixture.ada("pl", "Europe/Warsaw");
    private static final Person ADA_EN = AppointmentFixture.ada("en", "Europe/Warsaw");

    private final AppointmentMail mails = new AppointmentMail(
            FactsFixture.facts(),
            new AppointmentWords(MailFixture.texts(), MailFixture.letterhead()),
            new Invitations(MailFixture.texts(), MailFixture.letterhead(), new ICalendarWriter()),
            MailFixture.letterhead());

    private OutgoingMail write(MessageKind kind, Appointment appointment, Person person) {
        return write(kind, appointment, person, true, null);
    }

    private OutgoingMail write(
            MessageKind kind, Appointment appointment, Person person, boolean invited, @Nullable String inReplyTo) {
        var message = new ClaimedMessage(
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                appointment.ticketId(),
                person.account(),
                AccountKind.WORK,
                FactsFixture.facts().toJson(appointment),
                1,
                null,
                false,
                invited,
                new MailThread("<this@support.example>", inReplyTo),
                null);
        return mails.write(message, person, AppointmentFixture.everybody());
    }

    private static VEvent event(OutgoingMail mail) {
        var calendar = Objects.requireNonNull(mail.calendar());
        return Biweekly.parse(new String(calendar.bytes(), UTF_8))
                .first()
                .getEvents()
                .getFirst();
    }

    @Test
    @Proves("A29")
    void confirms_fromTheAppointmentsSender_inTheRecipientsLocalTime() {
        // When
        var mail = write(MessageKind.APPOINTMENT_CONFIRMED, AppointmentFixture.booked(), ADA_PL);

        // Then
        assertThat(mail.from().name()).isEqualTo("Appointments in Partner Center");
        assertThat(mail.subject()).isEqualTo("Potwierdzenie rozmowy: 24 listopada 2026, 14:00 (Warszawa)");
        assertThat(mail.text()).contains("wtorek, 24 listopada 2026, 14:00–14:30 (Warszawa, GMT+01:00)");
        assertThat(mail.html()).contains("wtorek, 24 listopada 2026, 14:00–14:30 (Warszawa, GMT+01:00)");
    }

    @Test
    @Proves("A38")
    void givesTheSameJoinLink_inTheMailAndInTheCalendar() {
        // When
        var mail = write(MessageKind.APPOINTMENT_CONFIRMED, AppointmentFixture.booked(), ADA_EN);

        // Then
        var link = AppointmentFixture.booked().joinUrl().toString();
        assertThat(mail.text()).contains(link);
        assertThat(mail.html()).contains("href=\"" + link + "\"");
        assertThat(event(mail).getLocation().getValue()).isEqualTo(link);
        assertThat(event(mail).getUrl().getValue()).isEqualTo(link);
    }

    @Test
    @Proves("A42")
    void namesTheLanguageOfTheCall_alsoInAnEnglishMail() {
        // Given a call in Polish
        var booked = AppointmentFixture.booked();

        // Then
        assertThat(write(MessageKind.APPOINTMENT_CONFIRMED, booked, ADA_EN).text())
                .contains("Call language: Polish");
        assertThat(event(write(MessageKind.APPOINTMENT_CONFIRMED, booked, ADA_EN))
                        .getDescription()
                        .getValue())
                .contains("Call language: Polish");
        assertThat(write(MessageKind.APPOINTMENT_CONFIRMED, booked, ADA_PL).html())
                .contains("Język rozmowy", "polski");
    }

    @Test
    void tellsOldAndNewTime_whenItMoved() {
        // Given
        var moved = AppointmentFixture.movedTo(START.plus(Duration.ofHours(20)));

        // When
        var mail = write(MessageKind.APPOINTMENT_MOVED, moved, ADA_EN, true, "<first@support.example>");

        // Then
        assertThat(mail.text())
                .contains("New time: Wednesday, 25 November 2026, 10:00–10:30 (Warsaw, GMT+01:00)")
                .contains("Before: Tuesday, 24 November 2026, 14:00 (Warsaw, GMT+01:00)");
        assertThat(mail.inReplyTo()).isEqualTo("<first@support.example>");
        assertThat(event(mail).getSequence().getValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @Proves("A36")
    @CsvSource(delimiter = '|', textBlock = """
            CUSTOMER                         | en | cancelled by a contact of the request     | choose a new time
            ADVOCATE_UNAVAILABLE             | en | Eve Moreau is not available               | choose a new time
            TRANSFERRED_NEW_TEAM             | en | moved to another team                     | you can book again on the page
            TRANSFERRED_TEAM_CANNOT_SCHEDULE | en | moved to another team                     | does not offer calls
            TRANSFERRED_NEW_TEAM             | pl | Zgłoszenie przeszło do innego zespołu     | zarezerwujesz ją ponownie
            TRANSFERRED_TEAM_CANNOT_SCHEDULE | pl | Zgłoszenie przeszło do innego zespołu     | nie prowadzi rozmów
            """)
    void saysWhyItWasCancelled_andWhetherACallIsStillPossible(
            String code, String language, String why, String outlook) {
        // Given
        var cancelled = AppointmentFixture.cancelled(code, null, "Przyczyna leży w <sieci>.");

        // When
        var mail =
                write(MessageKind.APPOINTMENT_CANCELLED, cancelled, AppointmentFixture.ada(language, "Europe/Warsaw"));

        // Then
        assertThat(mail.text()).contains(why, outlook, "Przyczyna leży w <sieci>.");
        assertThat(mail.html()).contains(why, outlook, "Przyczyna leży w &lt;sieci&gt;.");
        assertThat(event(mail).getStatus().isCancelled()).isTrue();
    }

    @Test
    @Proves("A32")
    void hasNoCalendarPart_whenThereIsNothingToStrikeOut() {
        // When
        var mail = write(
                MessageKind.APPOINTMENT_CANCELLED,
                AppointmentFixture.cancelled("CUSTOMER", null, null),
                ADA_EN,
                false,
                null);

        // Then
        assertThat(mail.calendar()).isNull();
        assertThat(mail.text()).doesNotContain("invite.ics");
    }

    @Test
    void tellsTheAdvocateWhoBooked() {
        // When
        var mail = write(MessageKind.APPOINTMENT_CONFIRMED, AppointmentFixture.booked(), AppointmentFixture.eve());

        // Then
        assertThat(mail.text()).contains("Ada Nowak has booked a call with you", "Customer: Ada Nowak");
        assertThat(event(mail).getAttendees())
                .extracting(attendee -> attendee.getEmail())
                .containsExactly("eve@support.example", "ada@northwind.example");
    }

    @Test
    @Proves({"A12", "A43"})
    void showsCustomersNobodysAddressButTheirOwn() {
        // When
        var mail = write(MessageKind.APPOINTMENT_CONFIRMED, AppointmentFixture.booked(), ADA_EN);

        // Then
        assertThat(event(mail).getAttendees())
                .extracting(attendee -> attendee.getEmail())
                .containsExactly("appointments@support.example", "ada@northwind.example");
        assertThat(event(mail).getAttendees().getFirst().getCommonName()).isEqualTo("Eve Moreau");
        assertThat(event(mail).getAttendees().getFirst().getRole().getValue()).isEqualToIgnoringCase("CHAIR");
        assertThat(mail.text() + mail.html()).doesNotContain("eve@support.example");
    }

    @Test
    void loadsNothingFromElsewhere() {
        assertThat(write(MessageKind.APPOINTMENT_CONFIRMED, AppointmentFixture.booked(), ADA_EN)
                        .html())
                .doesNotContain("src=", "url(", "@import", "<script", "<link");
    }
}
