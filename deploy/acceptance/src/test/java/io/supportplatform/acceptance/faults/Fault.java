package io.supportplatform.acceptance.faults;

import io.supportplatform.local.ServiceModule;
import java.time.Duration;

/** Something that goes wrong, or is slipped in, and for how long. Replicas count from 0. */
public sealed interface Fault {

    /** SIGKILL of one replica. */
    record Kill(ServiceModule service, int replica, Duration downtime) implements Fault {}

    /** SIGKILL of all replicas in a moment in which some request is being submitted. */
    record KillWhileSubmitting(ServiceModule service, Duration downtime) implements Fault {}

    /** SIGSTOP, for longer than a consumer may be silent, then SIGCONT. */
    record Freeze(ServiceModule service, int replica, Duration lasting) implements Fault {}

    /** SIGKILL of the broker, which comes back on its log. */
    record KillBroker(Duration downtime) implements Fault {}

    /** PostgreSQL stopped without farewell, and recovered. */
    record StopDatabase(Duration downtime) implements Fault {}

    /** The server ends the session in which the service's relay leads. */
    record TerminateRelay(ServiceModule service) implements Fault {}

    /** The line between a service and a server is damaged. */
    record BreakLine(ServiceModule service, Line line, Damage damage, Duration lasting) implements Fault {}

    /** Records that are on the topics already are sent again as they are. */
    record SendAgain(int records) implements Fault {}

    /** What newer versions have overtaken is sent again under a new id. */
    record SendLate(int records) implements Fault {}

    /** A record that nobody can handle. */
    record SendPoison(Poison poison) implements Fault {}

    /** One replica lives in another minute than the rest. */
    record MoveClock(ServiceModule service, int replica, Duration offset, Duration lasting) implements Fault {}

    /** SIGTERM of one replica after the other, each started again before the next. */
    record RollingRestart(ServiceModule service) implements Fault {}

    /** Which server a line leads to. */
    enum Line {
        DATABASE,
        BROKER
    }

    /** What happens to a line. */
    enum Damage {
        CUT,
        DELAYED,
        HALF_OPEN,
        NO_ANSWERS,
        THROTTLED
    }

    /** What makes a record impossible to handle. */
    enum Poison {
        BAD_JSON,
        WRONG_SCHEMA,
        UNKNOWN_TYPE,
        OVERSIZE
    }

    /** In a word, for the summary. */
    default String kind() {
        return switch (this) {
            case BreakLine broken -> "%s line %s".formatted(broken.line(), broken.damage());
            case SendPoison poison -> "SendPoison " + poison.poison();
            case Kill kill -> "Kill " + kill.service();
            default -> getClass().getSimpleName();
        };
    }
}
