package io.supportplatform.notification.delivery.domain;

/** What a mail is about. */
public enum MessageKind {
    CASE_DETAILS,
    APPOINTMENT_CONFIRMED,
    APPOINTMENT_MOVED,
    APPOINTMENT_CANCELLED
}
