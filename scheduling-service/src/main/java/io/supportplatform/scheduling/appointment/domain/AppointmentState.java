package io.supportplatform.scheduling.appointment.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where an appointment is in its life; only {@link Scheduled} leads anywhere else by somebody's wish. */
public sealed interface AppointmentState {

    /** What the database keeps; a finer instant would read differently the second time. */
    ChronoUnit PRECISION = ChronoUnit.MICROS;

    /** Booked; joiners wait in the lobby. */
    record Scheduled() implements AppointmentState {
        Started start(Instant now) {
            return new Started(now);
        }

        Cancelled cancel(Cancellation cancellation, Instant now) {
            return new Cancelled(cancellation, now);
        }
    }

    /** The advocate has opened the call. */
    record Started(Instant at) implements AppointmentState {
        public Started {
            at = at.truncatedTo(PRECISION);
        }
    }

    /** Its time is over, whether or not anybody came. */
    record Ended() implements AppointmentState {}

    /** It will not take place. */
    record Cancelled(Cancellation cancellation, Instant at) implements AppointmentState {
        public Cancelled {
            at = at.truncatedTo(PRECISION);
        }
    }

    /** The stable name, in the database and on the wire. */
    default String code() {
        return switch (this) {
            case Scheduled _ -> "SCHEDULED";
            case Started _ -> "STARTED";
            case Ended _ -> "ENDED";
            case Cancelled _ -> "CANCELLED";
        };
    }
}
