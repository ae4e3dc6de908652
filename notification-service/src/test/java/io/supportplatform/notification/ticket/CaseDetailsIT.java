package io.supportplatform.notification.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.supportplatform.local.parts.SamplePerson;
import io.supportplatform.notification.NotificationTest;
import io.supportplatform.notification.Story;
import io.supportplatform.testing.Mailbox;
import io.supportplatform.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mail with the case details reaches the primary contact, once, and nobody else. */
@NotificationTest
class CaseDetailsIT {

    @BeforeEach
    void emptyTheMailbox() {
        Mailbox.reader().clear();
    }

    @Test
    @Proves({"B62", "B73"})
    void mailsTheDetailsToThePrimaryContactOnly() {
        // Given somebody else who follows the request
        var story = Story.ofSomebodyNew();
        story.customerIsKnown();
        story.ticketOpened();
        story.contactAdded(SamplePerson.BEN, "ADDITIONAL");
        var colleague = Story.of(SamplePerson.BEN);
        colleague.customerIsKnown();

        // When the same request's call is mailed afterwards, what was to be mailed before has been
        story.appointmentForCustomer("AppointmentScheduled");

        // Then
        await().untilAsserted(() -> assertThat(story.mails()).hasSize(2));
        assertThat(story.mails())
                .filteredOn(mail -> mail.subject().startsWith("Zgłoszenie 2026112000000017: "))
                .hasSize(1);
        assertThat(Mailbox.reader().mails())
                .filteredOn(mail -> mail.parts().stream()
                        .anyMatch(part -> part.text().contains(story.ticketId().toString())))
                .allMatch(mail -> mail.isTo(story.email()));
    }

    @Test
    @Proves("B62")
    void mailsTheDetails_whenThePrimaryContactIsBoundLater() {
        // Given a request whose primary contact had no account yet
        var story = Story.ofSomebodyNew();
        var late = Story.of(SamplePerson.BEN);
        late.customerIsKnown();
        story.ticketOpened();

        // When
        story.contactAdded(SamplePerson.BEN, "PRIMARY");

        // Then
        await().untilAsserted(() -> assertThat(Mailbox.reader().mails())
                .filteredOn(mail -> mail.parts().stream()
                        .anyMatch(part -> part.text().contains(story.ticketId().toString())))
                .hasSize(1));
    }

    @Test
    void waitsForAnAddress_asLongAsNobodyHasToldIt() {
        // Given
        var story = Story.ofSomebodyNew();
        story.ticketOpened();
        var other = Story.ofSomebodyNew();
        other.customerIsKnown();
        other.ticketOpened();
        await().untilAsserted(() -> assertThat(other.mails()).hasSize(1));
        assertThat(story.mails()).isEmpty();

        // When
        story.customerIsKnown();

        // Then
        await().untilAsserted(() -> assertThat(story.mails()).hasSize(1));
    }
}
