package io.supportplatform.scheduling.appointment.domain;

import io.supportplatform.kit.decision.Decision;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.SlotNotOffered;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.SlotTaken;
import io.supportplatform.scheduling.slot.domain.Interval;
import io.supportplatform.scheduling.slot.domain.SlotEngine;
import java.time.Instant;

/** Grants a wished start, or says why not and what is near. */
public final class SlotChoice {
    private static final int NEAREST = 3;

    private SlotChoice() {}

    public static Decision<Interval, AppointmentRefusal> of(SlotEngine engine, Instant wish) {
        if (engine.isBookable(wish)) {
            return Decision.accepted(engine.policy().callAt(wish));
        }
        var nearest = engine.nearest(wish, NEAREST);
        return Decision.refused(engine.isWorkedAt(wish) ? new SlotTaken(nearest) : new SlotNotOffered(nearest));
    }
}
