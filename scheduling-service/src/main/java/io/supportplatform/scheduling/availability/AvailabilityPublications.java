package io.supportplatform.scheduling.availability;

import io.supportplatform.kit.messaging.Envelopes;
import io.supportplatform.scheduling.Channels;
import io.supportplatform.scheduling.availability.domain.Availability;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** How a change of availability goes out. */
@Singleton
class AvailabilityPublications {
    static final String CHANGED = "io.supportplatform.AppointmentAvailabilityChanged.v1";

    private final Envelopes envelopes;

    AvailabilityPublications(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    record Changed(UUID ticketId, String state, List<String> reasons) {
        static Changed of(TicketId ticket, Availability availability) {
            return new Changed(ticket.value(), availability.state().name(), availability.reasonCodes());
        }
    }

    Announcement changed(TicketId ticket, Availability availability) {
        return place -> envelopes.of(
                Channels.APPOINTMENTS, CHANGED, ticket.toString(), place, Changed.of(ticket, availability));
    }
}
