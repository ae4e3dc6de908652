package io.supportplatform.requests.appointment.domain;

import java.time.Instant;
import java.util.UUID;

/** A call that is booked, as scheduling-service last described it. */
public record KnownAppointment(UUID id, Instant start, Instant end, boolean started) {}
