package io.supportplatform.notification.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.testing.Proves;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two messages are the same message, and which carry a calendar. */
class MessageKeyTest {

    private static final UUID APPOINTMENT = UUID.fromString("01a1f853-bd80-7fd3-bf87-5ad2991f4970");
    private static final AccountId ADA = new AccountId("t", "ada");

    @Test
    void namesAppointmentRevisionKindAndRecipient() {
        // When
        var key = MessageKey.ofAppointment(APPOINTMENT, 3, MessageKind.APPOINTMENT_MOVED, ADA);

        // Then
        assertThat(key.text()).isEqualTo("appointment:" + APPOINTMENT + ":3:APPOINTMENT_MOVED:t:ada");
        assertThat(key.stream()).isEqualTo("appointment:" + APPOINTMENT + ":t:ada");
        assertThat(key.revision()).isEqualTo(3);
    }

    @Test
    void derivesTheMessageId_soThatADuplicateIsRecognised() {
        // Given
        var key = MessageKey.ofTicket(APPOINTMENT, MessageKind.CASE_DETAILS, ADA);
        var again = MessageKey.ofTicket(APPOINTMENT, MessageKind.CASE_DETAILS, ADA);
        var other = MessageKey.ofTicket(APPOINTMENT, MessageKind.CASE_DETAILS, new AccountId("t", "ben"));

        // Then
        assertThat(key.messageId("support.example"))
                .matches("<[0-9a-f]{40}@support\\.example>")
                .isEqualTo(again.messageId("support.example"))
                .isNotEqualTo(other.messageId("support.example"));
    }

    @ParameterizedTest
    @Proves("A32")
    @CsvSource({
        "CASE_DETAILS, true, false",
        "APPOINTMENT_CONFIRMED, false, true",
        "APPOINTMENT_MOVED, false, true",
        "APPOINTMENT_MOVED, true, true",
        "APPOINTMENT_CANCELLED, true, true",
        "APPOINTMENT_CANCELLED, false, false"
    })
    void strikesOutOnlyWhatMayHaveBeenEntered(MessageKind kind, boolean invited, boolean expected) {
        assertThat(CalendarPolicy.carriesCalendar(kind, invited)).isEqualTo(expected);
    }
}
