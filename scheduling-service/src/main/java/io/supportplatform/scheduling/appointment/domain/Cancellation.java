package io.supportplatform.scheduling.appointment.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why a call will not take place.
 *
 * @param newTeamSchedules after a transfer, whether the new team offers calls
 */
public record Cancellation(
        CancelCode code, @Nullable String text, @Nullable Boolean newTeamSchedules) {

    public static Cancellation of(CancelCode code, @Nullable String text) {
        return new Cancellation(code, text, null);
    }

    /** Every transfer ends the appointment: the call was with an advocate who no longer owns the request. */
    public static Cancellation onTransfer(boolean newTeamSchedules, @Nullable String text) {
        var code = newTeamSchedules ? CancelCode.TRANSFERRED_NEW_TEAM : CancelCode.TRANSFERRED_TEAM_CANNOT_SCHEDULE;
        return new Cancellation(code, text, newTeamSchedules);
    }
}
