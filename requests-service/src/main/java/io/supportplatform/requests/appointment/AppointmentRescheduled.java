package io.supportplatform.requests.appointment;

import java.time.Instant;
import java.util.UUID;

/** What we read of scheduling-service's event. */
record AppointmentRescheduled(UUID appointmentId, UUID ticketId, Instant start, Instant end) {}
