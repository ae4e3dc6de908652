package io.supportplatform.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.notification.delivery.domain.MessageKind;
import io.supportplatform.notification.mail.MailThread;
import io.supportplatform.testing.Schemas;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What goes onto the wire is the golden example. */
class DeliveryPublicationsTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final ClaimedMessage MESSAGE = new ClaimedMessage(
            UUID.fromString("01a1f853-c168-7edb-8656-24291e4053c6"),
            UUID.randomUUID(),
            MessageKind.APPOINTMENT_CONFIRMED,
            UUID.fromString("01a1f7fa-04c0-7140-a942-9150abcbf244"),
            new AccountId("5c1e7a10-0000-4000-8000-0000000000a1", "a0000000-0000-4000-8000-00000000ada0"),
            AccountKind.WORK,
            new JsonObject(),
            1,
            null,
            false,
            false,
            new MailThread("<01a1f853-c168-7edb-8656-24291e4053c6@support.example>", null),
            null);

    @Test
    void notificationSent() throws Exception {
        // When
        var payload =
                JSON.writeValueAsString(DeliveryPublications.Sent.of(MESSAGE, Instant.parse("2026-11-20T09:40:02Z")));

        // Then
        assertThat(JSON.readTree(payload)).isEqualTo(JSON.readTree(Schemas.example("NotificationSent")));
        Schemas.assertValid("NotificationSent", payload);
    }

    @Test
    void notificationFailed() throws Exception {
        // When
        var payload = JSON.writeValueAsString(DeliveryPublications.Failed.of(
                MESSAGE, "550 5.1.1 mailbox unavailable", Instant.parse("2026-11-20T09:41:00Z")));

        // Then
        assertThat(JSON.readTree(payload)).isEqualTo(JSON.readTree(Schemas.example("NotificationFailed")));
        Schemas.assertValid("NotificationFailed", payload);
    }
}
