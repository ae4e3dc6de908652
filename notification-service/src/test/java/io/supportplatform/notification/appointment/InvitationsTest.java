package io.supportplatform.notification.appointment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.supportplatform.notification.appointment.domain.Appointment;
import io.supportplatform.notification.appointment.domain.Reader;
import io.supportplatform.notification.calendar.ICalendarWriter;
import io.supportplatform.notification.mail.MailFixture;
import io.supportplatform.notification.people.domain.People;
import io.supportplatform.notification.people.domain.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a calendar file names, when not everybody has an address that a calendar can use. */
class InvitationsTest {

    /** One customer's odd address is no reason to keep the advocate's mail back, nor to write it into a calendar. */
    @ParameterizedTest
    @ValueSource(strings = {"", "ada@northwind.example,all@northwind.example", "ada@x.example\r\nATTENDEE:mailto:eve"})
    void leavesOutWhoeverHasNoUsableAddress(String email) {
        // Given
        var odd = new Person(AppointmentFixture.ADA, "Ada Nowak", "Ada", email, List.of("en"), null);
        var people = People.of(List.of(odd, AppointmentFixture.eve()));
        var booked = AppointmentFixture.booked();

        // When
        var forEve = invitation(booked, AppointmentFixture.eve(), people);
        var forAda = invitation(booked, odd, people);

        // Then
        for (VEvent event : List.of(forEve, forAda)) {
            assertThat(event.getAttendees())
                    .singleElement()
                    .satisfies(chair -> assertThat(chair.getCommonName()).isEqualTo("Eve Moreau"));
        }
    }

    /** A calendar file on demand, for an advocate of whom only the token tells. */
    @Test
    void standsInForAnAdvocateWithoutAnAddress() {
        // Given
        var eve = new Person(AppointmentFixture.EVE, "Eve Moreau", "Eve", "", List.of(), null);

        // When
        var event = invitation(AppointmentFixture.booked(), eve, People.of(List.of(eve)));

        // Then
        assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo("appointments@support.example");
    }

    private static VEvent invitation(Appointment appointment, Person person, People people) {
        var reader =
                Reader.of(appointment, appointment.recipient(person.account()).orElseThrow(), person);
        var invitations = new Invitations(MailFixture.texts(), MailFixture.letterhead(), new ICalendarWriter());
        var bytes = invitations.write(appointment, reader, people).bytes();
        return Biweekly.parse(new String(bytes, UTF_8)).first().getEvents().getFirst();
    }
}
