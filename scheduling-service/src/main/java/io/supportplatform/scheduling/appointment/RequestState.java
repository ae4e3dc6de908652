package io.supportplatform.scheduling.appointment;

import io.supportplatform.scheduling.appointment.domain.AppointmentAction;
import io.supportplatform.scheduling.appointment.domain.Call;
import io.supportplatform.scheduling.availability.domain.Availability;
import io.supportplatform.scheduling.ticket.domain.Ticket;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the appointment column of one request shows one caller. */
record RequestState(
        Ticket ticket,
        Availability availability,
        @Nullable Call current,
        Set<AppointmentAction> actions,
        boolean mayBook) {}
