package io.supportplatform.requests.appointment;

import java.util.UUID;

/** What we read of scheduling-service's event. */
record AppointmentCancelled(UUID appointmentId) {}
