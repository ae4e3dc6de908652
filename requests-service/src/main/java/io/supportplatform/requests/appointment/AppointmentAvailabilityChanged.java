package io.supportplatform.requests.appointment;

import java.util.List;
import java.util.UUID;

/** What we read of scheduling-service's event. */
record AppointmentAvailabilityChanged(UUID ticketId, String state, List<String> reasons) {}
