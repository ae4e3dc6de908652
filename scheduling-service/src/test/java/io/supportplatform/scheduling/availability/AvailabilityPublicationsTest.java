package io.supportplatform.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supportplatform.scheduling.availability.domain.Availability;
import io.supportplatform.scheduling.availability.domain.AvailabilityState;
import io.supportplatform.scheduling.availability.domain.UnavailableReason;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import io.supportplatform.testing.Schemas;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AvailabilityPublicationsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void tellsOfAvailabilityAsAgreed() throws JsonProcessingException {
        // Given
        var golden = JSON.readTree(Schemas.example("AppointmentAvailabilityChanged"));
        var availability = new Availability(
                AvailabilityState.valueOf(golden.get("state").asText()),
                Set.of(UnavailableReason.ADVOCATE_NOT_ASSIGNED));
        var ticket = new TicketId(UUID.fromString(golden.get("ticketId").asText()));
        // When
        var json = JSON.writeValueAsString(AvailabilityPublications.Changed.of(ticket, availability));
        // Then
        assertThat(JSON.readTree(json)).isEqualTo(golden);
        Schemas.assertValid("AppointmentAvailabilityChanged", json);
    }
}
