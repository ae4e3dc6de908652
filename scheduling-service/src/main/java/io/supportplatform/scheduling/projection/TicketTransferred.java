package io.supportplatform.scheduling.projection;

import io.supportplatform.scheduling.appointment.domain.Cancellation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of a request that went to another team. */
record TicketTransferred(
        UUID ticketId,
        UUID toTeamId,
        boolean toTeamSchedules,
        @Nullable String text) {
    Cancellation toCancellation() {
        return Cancellation.onTransfer(toTeamSchedules, text);
    }
}
