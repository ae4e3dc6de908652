package io.supportplatform.scheduling.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.scheduling.appointment.domain.AppointmentState.Cancelled;
import io.supportplatform.scheduling.appointment.domain.Call;
import io.supportplatform.scheduling.appointment.domain.Cancellation;
import io.supportplatform.scheduling.availability.Announcement;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stores cancelled calls, also those that end because the request went to somebody else. */
@Singleton
public class CancelledCalls {
    private final AppointmentRepository appointments;
    private final AppointmentPublications publications;
    private final Clock clock;

    CancelledCalls(AppointmentRepository appointments, AppointmentPublications publications, Clock clock) {
        this.appointments = appointments;
        this.publications = publications;
        this.clock = clock;
    }

    /**
     * Cancels the request's booked call unless it is with the given advocate or runs already, as part of the handler's
     * transaction.
     *
     * @return what is to be told about it: one announcement or none
     */
    public Uni<List<Announcement>> handOver(
            OpenPgTransaction open, TicketId ticket, @Nullable AdvocateId newAdvocate, Cancellation why) {
        return appointments
                .current(open.connection(), List.of(ticket))
                .flatMap(calls -> calls.stream()
                        .filter(call -> !call.appointment().advocate().equals(newAdvocate))
                        .findFirst()
                        .flatMap(call -> cancelled(call, why))
                        .map(call -> store(open, call, why).map(List::of))
                        .orElseGet(() -> Uni.createFrom().item(List.of())));
    }

    Uni<Announcement> store(OpenPgTransaction open, Call call, Cancellation why) {
        var appointment = call.appointment();
        return appointment.state() instanceof Cancelled state
                ? appointments.cancel(open, appointment, state).replaceWith(publications.cancelled(call, why))
                : Uni.createFrom().failure(new IllegalArgumentException("Not cancelled: " + appointment));
    }

    private Optional<Call> cancelled(Call call, Cancellation why) {
        return call.appointment()
                .cancelUnstarted(why, clock.instant())
                .fold(cancelled -> Optional.of(call.with(cancelled)), refusal -> Optional.empty());
    }
}
