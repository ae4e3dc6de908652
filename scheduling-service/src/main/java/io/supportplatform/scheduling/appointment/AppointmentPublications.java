package io.supportplatform.scheduling.appointment;

import io.supportplatform.kit.messaging.Envelopes;
import io.supportplatform.scheduling.Channels;
import io.supportplatform.scheduling.appointment.domain.Call;
import io.supportplatform.scheduling.appointment.domain.Cancellation;
import io.supportplatform.scheduling.availability.Announcement;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** How what happened to a call goes out. */
@Singleton
class AppointmentPublications {
    private static final String SCHEDULED = "io.supportplatform.AppointmentScheduled.v1";
    private static final String RESCHEDULED = "io.supportplatform.AppointmentRescheduled.v1";
    private static final String CANCELLED = "io.supportplatform.AppointmentCancelled.v1";
    private static final String STARTED = "io.supportplatform.AppointmentStarted.v1";

    private final Envelopes envelopes;
    private final JoinLinks links;
    private final JoinConfig config;
    private final Clock clock;

    AppointmentPublications(Envelopes envelopes, JoinLinks links, JoinConfig config, Clock clock) {
        this.envelopes = envelopes;
        this.links = links;
        this.config = config;
        this.clock = clock;
    }

    Announcement scheduled(Call call) {
        return announcement(SCHEDULED, call, snapshot(call));
    }

    Announcement rescheduled(Call call, Instant previousStart) {
        return announcement(RESCHEDULED, call, snapshot(call).movedFrom(previousStart));
    }

    Announcement cancelled(Call call, Cancellation cancellation) {
        return announcement(CANCELLED, call, snapshot(call).cancelled(cancellation));
    }

    Announcement started(Call call, Instant at) {
        var appointment = call.appointment();
        var started = new CallSnapshot.Started(
                appointment.id().value(), appointment.ticket().value(), at);
        return announcement(STARTED, call, started);
    }

    private CallSnapshot snapshot(Call call) {
        var id = call.appointment().id();
        return CallSnapshot.of(call, id + "@" + config.uidDomain(), links.linkTo(id), clock.instant());
    }

    private Announcement announcement(String type, Call call, Object payload) {
        var key = call.appointment().ticket().toString();
        return place -> envelopes.of(Channels.APPOINTMENTS, type, key, place, payload);
    }
}
