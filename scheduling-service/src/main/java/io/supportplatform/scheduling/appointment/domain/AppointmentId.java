package io.supportplatform.scheduling.appointment.domain;

import java.util.UUID;

/** Identifies an appointment for its whole life, whatever becomes of its time. */
public record AppointmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
