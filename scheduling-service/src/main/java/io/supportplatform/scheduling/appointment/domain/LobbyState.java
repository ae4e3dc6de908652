package io.supportplatform.scheduling.appointment.domain;

import io.supportplatform.scheduling.appointment.domain.AppointmentState.Cancelled;
import io.supportplatform.scheduling.appointment.domain.AppointmentState.Ended;
import io.supportplatform.scheduling.appointment.domain.AppointmentState.Scheduled;
import io.supportplatform.scheduling.appointment.domain.AppointmentState.Started;
import java.time.Instant;

/** What somebody with the join link sees: that they wait, that the call runs, or that there is none. */
public enum LobbyState {
    LOBBY,
    IN_CALL,
    ENDED,
    CANCELLED;

    public static LobbyState of(Appointment appointment, Instant now) {
        return switch (appointment.state()) {
            case Cancelled _ -> CANCELLED;
            case Ended _ -> ENDED;
            case Scheduled _ -> now.isBefore(appointment.time().end()) ? LOBBY : ENDED;
            case Started _ -> now.isBefore(appointment.time().end()) ? IN_CALL : ENDED;
        };
    }
}
