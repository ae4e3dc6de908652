package io.supportplatform.notification.appointment.domain;

import static io.supportplatform.notification.appointment.AppointmentFixture.ADA;
import static io.supportplatform.notification.appointment.AppointmentFixture.BEN;
import static io.supportplatform.notification.appointment.AppointmentFixture.EVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.notification.appointment.AppointmentFixture;
import io.supportplatform.notification.appointment.domain.Appointment.Attendee;
import io.supportplatform.notification.appointment.domain.Appointment.Role;
import io.supportplatform.notification.mail.domain.MailLanguage;
import io.supportplatform.notification.people.domain.Person;
import io.supportplatform.notification.ticket.domain.CaseDetails.ContactRole;
import io.supportplatform.testing.Proves;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets which mail, in which language and by which clock. */
class RecipientsTest {

    private static Attendee attendee(AccountId account, Role role) {
        return new Attendee(account, AccountKind.WORK, role);
    }

    private static Appointment attendedBy(Attendee... attendees) {
        return AppointmentFixture.with(AppointmentFixture.booked(), List.of(attendees));
    }

    @Test
    @Proves({"A36", "B73"})
    void hasEverybodyOnce_whateverTheirCapacities() {
        // Given
        var appointment =
                attendedBy(attendee(ADA, Role.BOOKER), attendee(ADA, Role.PRIMARY), attendee(EVE, Role.ADVOCATE));

        // When
        var recipients = appointment.recipients();

        // Then
        assertThat(recipients).extracting(Recipient::account).containsExactly(ADA, EVE);
        assertThat(recipients.getFirst().roles()).containsExactlyInAnyOrder(Role.BOOKER, Role.PRIMARY);
        assertThat(recipients.getFirst().leadingRole()).isEqualTo(Role.PRIMARY);
    }

    @Test
    @Proves("B73")
    void writesToTheBookerToo_whenItIsAnother() {
        // Given
        var appointment =
                attendedBy(attendee(BEN, Role.BOOKER), attendee(ADA, Role.PRIMARY), attendee(EVE, Role.ADVOCATE));

        // Then
        assertThat(appointment.recipients()).extracting(Recipient::account).containsExactly(BEN, ADA, EVE);
    }

    @ParameterizedTest
    @Proves({"B62", "B73"})
    @CsvSource({"PRIMARY, true", "ADDITIONAL, false"})
    void mailsCaseDetailsToThePrimaryContactOnly(ContactRole role, boolean expected) {
        assertThat(role.receivesCaseDetails()).isEqualTo(expected);
    }

    @Test
    @Proves("A29")
    void showsTheBookerTheTimeAsItWasOffered_andOthersTheirOwn() {
        // Given Ada booked by the clock of Warsaw while her profile says Tokyo
        var appointment =
                attendedBy(attendee(ADA, Role.BOOKER), attendee(BEN, Role.PRIMARY), attendee(EVE, Role.ADVOCATE));
        var ada = AppointmentFixture.ada("pl", "Asia/Tokyo");

        // Then
        assertThat(zone(appointment, ada)).isEqualTo(ZoneId.of("Europe/Warsaw"));
        assertThat(zone(appointment, AppointmentFixture.ben())).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(zone(appointment, AppointmentFixture.eve())).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @Test
    void fallsBackToTheZoneOfTheBooking_whenNoOtherIsKnown() {
        // Given
        var eve = new Person(EVE, "Eve Moreau", "", "eve@support.example", List.of("en"), null);

        // Then
        assertThat(zone(attendedBy(attendee(EVE, Role.ADVOCATE)), eve)).isEqualTo(ZoneId.of("Europe/Warsaw"));
    }

    @ParameterizedTest
    @Proves("A30")
    @CsvSource({"pl, PL", "en-GB, EN", "de, PL", "fr, PL"})
    void writesInTheirLanguage_elseInThatOfTheRequest(String language, MailLanguage expected) {
        // Given a request in Polish
        var reader = Reader.of(
                AppointmentFixture.booked(),
                new Recipient(ADA, AccountKind.WORK, Set.of(Role.PRIMARY)),
                AppointmentFixture.ada(language, "Europe/Warsaw"));

        // Then
        assertThat(reader.language()).isEqualTo(expected);
    }

    private static ZoneId zone(Appointment appointment, Person person) {
        var recipient = appointment.recipient(person.account()).orElseThrow();
        return Reader.of(appointment, recipient, person).times().zone();
    }
}
