package io.supportplatform.notification;

import static io.supportplatform.notification.delivery.domain.MessageKind.APPOINTMENT_CANCELLED;
import static io.supportplatform.notification.delivery.domain.MessageKind.APPOINTMENT_CONFIRMED;
import static io.supportplatform.notification.delivery.domain.MessageKind.APPOINTMENT_MOVED;

import io.supportplatform.notification.appointment.AppointmentFixture;
import io.supportplatform.notification.appointment.AppointmentWords;
import io.supportplatform.notification.appointment.domain.Appointment;
import io.supportplatform.notification.appointment.domain.Reader;
import io.supportplatform.notification.delivery.domain.MessageKind;
import io.supportplatform.notification.mail.MailFixture;
import io.supportplatform.notification.mail.MailLayout;
import io.supportplatform.notification.mail.Templates;
import io.supportplatform.notification.mail.domain.MailContent;
import io.supportplatform.notification.people.domain.Person;
import io.supportplatform.notification.ticket.CaseFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Writes every mail as HTML and text into a folder, for a look at them: run its main method with the folder as argument. */
public final class MailPictures {

    private final MailLayout layout = new MailLayout(Templates.engine());
    private final AppointmentWords words = new AppointmentWords(MailFixture.texts(), MailFixture.letterhead());
    private final Path folder;

    private MailPictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var pictures = new MailPictures(Files.createDirectories(Path.of(arguments[0])));
        for (String language : new String[] {"en", "pl"}) {
            pictures.writeAll(language, AppointmentFixture.ada(language, "Europe/Warsaw"));
        }
        pictures.write("advocate", APPOINTMENT_CONFIRMED, AppointmentFixture.booked(), AppointmentFixture.eve());
    }

    private void writeAll(String language, Person ada) throws IOException {
        write("confirmed-" + language, APPOINTMENT_CONFIRMED, AppointmentFixture.booked(), ada);
        var moved = AppointmentFixture.movedTo(Instant.parse("2026-11-25T09:00:00Z"));
        write("moved-" + language, APPOINTMENT_MOVED, moved, ada);
        var text = "The cause is in the network, not in the file server.";
        var cancelled = AppointmentFixture.cancelled("TRANSFERRED_NEW_TEAM", true, text);
        write("cancelled-" + language, APPOINTMENT_CANCELLED, cancelled, ada);
        write("case-" + language, CaseFixture.mail().content(CaseFixture.details(), ada));
    }

    private void write(String name, MessageKind kind, Appointment appointment, Person person) throws IOException {
        var reader =
                Reader.of(appointment, appointment.recipient(person.account()).orElseThrow(), person);
        write(name, words.content(kind, appointment, reader, AppointmentFixture.everybody(), true));
    }

    private void write(String name, MailContent content) throws IOException {
        Files.writeString(folder.resolve(name + ".html"), layout.html(content));
        Files.writeString(folder.resolve(name + ".txt"), content.subject() + "\n\n" + layout.text(content));
    }
}
