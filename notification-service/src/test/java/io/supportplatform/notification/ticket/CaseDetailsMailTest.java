package io.supportplatform.notification.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.notification.appointment.AppointmentFixture;
import io.supportplatform.notification.delivery.ClaimedMessage;
import io.supportplatform.notification.delivery.FactsFixture;
import io.supportplatform.notification.delivery.domain.MessageKind;
import io.supportplatform.notification.mail.MailThread;
import io.supportplatform.notification.mail.OutgoingMail;
import io.supportplatform.notification.people.domain.People;
import io.supportplatform.notification.people.domain.Person;
import io.supportplatform.notification.ticket.domain.CaseDetails;
import io.supportplatform.testing.Proves;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the mail with the case details says. */
@Proves("B62")
class CaseDetailsMailTest {

    private static OutgoingMail write(CaseDetails details, Person person) {
        var message = new ClaimedMessage(
                UUID.randomUUID(),
                UUID.randomUUID(),
                MessageKind.CASE_DETAILS,
                details.ticketId(),
                person.account(),
                AccountKind.WORK,
                FactsFixture.facts().toJson(details),
                1,
                null,
                false,
                false,
                new MailThread("<this@support.example>", null),
                null);
        return CaseFixture.mail().write(message, person, People.of(List.of(person)));
    }

    @Test
    void tellsNumberAndDetails() {
        // When
        var mail = write(CaseFixture.details(), AppointmentFixture.ada("en", "America/New_York"));

        // Then
        assertThat(mail.subject())
                .isEqualTo("Support request 2026112000000017: Serwer plików nie uruchamia się po aktualizacji");
        assertThat(mail.from().address()).isEqualTo("requests@support.example");
        assertThat(mail.text())
                .contains("2026112000000017")
                .contains("Product: Windows Server 2025")
                .contains("Severity: Moderate")
                .contains("Opened: Friday, 20 November 2026, 03:12 (New York, GMT-05:00)")
                .contains("Advocate expected: Wednesday, 25 November 2026 to Tuesday, 1 December 2026");
        assertThat(mail.calendar()).isNull();
    }

    @Test
    void speaksPolishToPolishReaders() {
        // When
        var mail = write(CaseFixture.details(), AppointmentFixture.ada("pl", "Europe/Warsaw"));

        // Then
        assertThat(mail.subject()).startsWith("Zgłoszenie 2026112000000017: ");
        assertThat(mail.text()).contains("Ważność: umiarkowana", "Otwarto: piątek, 20 listopada 2026, 09:12");
    }

    @Test
    void escapesWhatCustomersTyped() {
        // Given
        var hostile = CaseFixture.titled("<img src=x onerror=alert(1)> \"&\r\nBcc: all@x.example");

        // When
        var mail = write(hostile, AppointmentFixture.ada("en", "UTC"));

        // Then
        assertThat(mail.html()).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt;");
        assertThat(mail.subject()).doesNotContain("\r", "\n");
    }
}
