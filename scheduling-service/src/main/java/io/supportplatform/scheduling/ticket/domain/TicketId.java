package io.supportplatform.scheduling.ticket.domain;

import java.util.UUID;

/** Identifies a support request across the platform. */
public record TicketId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
