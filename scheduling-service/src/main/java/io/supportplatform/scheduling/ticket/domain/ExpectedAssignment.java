package io.supportplatform.scheduling.ticket.domain;

import java.time.LocalDate;

/** The business days within which an advocate is usually assigned, for those who wait. */
public record ExpectedAssignment(LocalDate from, LocalDate to) {}
