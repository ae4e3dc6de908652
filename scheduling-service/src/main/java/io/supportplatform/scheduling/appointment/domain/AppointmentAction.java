package io.supportplatform.scheduling.appointment.domain;

import java.util.Locale;

/** What may be done with an appointment. */
public enum AppointmentAction {
    RESCHEDULE,
    CANCEL,
    START;

    /** The name in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
