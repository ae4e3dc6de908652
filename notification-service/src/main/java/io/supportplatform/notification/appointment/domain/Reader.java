package io.supportplatform.notification.appointment.domain;

import io.supportplatform.notification.mail.domain.LocalTimes;
import io.supportplatform.notification.mail.domain.MailLanguage;
import io.supportplatform.notification.people.domain.Person;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A recipient with what is known of the person: the language to write in and the clock to go by. */
public record Reader(Recipient recipient, Person person, LocalTimes times) {

    public static Reader of(Appointment appointment, Recipient recipient, Person person) {
        var language = MailLanguage.choose(languages(appointment, recipient, person));
        return new Reader(recipient, person, new LocalTimes(zone(appointment, recipient, person), language));
    }

    public MailLanguage language() {
        return times.language();
    }

    // Their own language, else the one they booked in, else that of the request.
    private static List<String> languages(Appointment appointment, Recipient recipient, Person person) {
        var preferred = new ArrayList<>(person.languages());
        if (recipient.hasBooked()) {
            preferred.add(appointment.customerLocale());
        }
        preferred.add(appointment.callLanguage());
        return preferred;
    }

    // Whoever booked reads the time as it was offered to them, even away from home; all others by their own clock.
    private static ZoneId zone(Appointment appointment, Recipient recipient, Person person) {
        return recipient.hasBooked()
                ? appointment.customerZone()
                : person.knownZone().orElse(appointment.customerZone());
    }
}
