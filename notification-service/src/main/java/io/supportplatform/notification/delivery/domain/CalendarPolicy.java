package io.supportplatform.notification.delivery.domain;

/** Whether a mail carries a calendar part. */
public final class CalendarPolicy {

    private CalendarPolicy() {}

    /**
     * A cancellation strikes out what an invitation entered; where no invitation can have arrived there is nothing to strike
     * out, and calendars show an error for it.
     */
    public static boolean carriesCalendar(MessageKind kind, boolean invitationMayHaveArrived) {
        return switch (kind) {
            case CASE_DETAILS -> false;
            case APPOINTMENT_CONFIRMED, APPOINTMENT_MOVED -> true;
            case APPOINTMENT_CANCELLED -> invitationMayHaveArrived;
        };
    }
}
