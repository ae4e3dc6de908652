package io.supportplatform.notification.appointment.domain;

import org.jspecify.annotations.Nullable;

/** Why an appointment will not take place, and whether another call may. */
public record Cancellation(
        Reason reason, Outlook outlook, @Nullable String text) {

    /** Why it was cancelled, as far as its mail tells. */
    public enum Reason {
        CUSTOMER,
        ADVOCATE_UNAVAILABLE,
        TRANSFERRED,
        OTHER
    }

    /** Whether a call is still possible. */
    public enum Outlook {
        BOOK_AGAIN,
        AFTER_ASSIGNMENT,
        NOT_POSSIBLE
    }

    /**
     * Reads what scheduling says. A code from a newer version of it is no reason to keep silent about a cancellation.
     *
     * @param newTeamSchedules after a transfer: whether the new team offers calls; decides over the code when present
     */
    public static Cancellation of(String code, @Nullable Boolean newTeamSchedules, @Nullable String text) {
        return switch (code) {
            case "CUSTOMER" -> new Cancellation(Reason.CUSTOMER, Outlook.BOOK_AGAIN, text);
            case "ADVOCATE_UNAVAILABLE" -> new Cancellation(Reason.ADVOCATE_UNAVAILABLE, Outlook.BOOK_AGAIN, text);
            case "TRANSFERRED_NEW_TEAM" -> transferred(newTeamSchedules == null || newTeamSchedules, text);
            case "TRANSFERRED_TEAM_CANNOT_SCHEDULE" -> transferred(Boolean.TRUE.equals(newTeamSchedules), text);
            default -> new Cancellation(Reason.OTHER, Outlook.BOOK_AGAIN, text);
        };
    }

    private static Cancellation transferred(boolean schedules, @Nullable String text) {
        return new Cancellation(Reason.TRANSFERRED, schedules ? Outlook.AFTER_ASSIGNMENT : Outlook.NOT_POSSIBLE, text);
    }
}
