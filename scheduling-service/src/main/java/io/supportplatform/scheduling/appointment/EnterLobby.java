package io.supportplatform.scheduling.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.scheduling.appointment.domain.Appointment;
import io.supportplatform.scheduling.appointment.domain.Call;
import io.supportplatform.scheduling.appointment.domain.LobbyState;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Lets whoever has the link wait for the call; says nothing about the request. */
@Singleton
class EnterLobby {
    private final AppointmentRepository appointments;
    private final JoinLinks links;
    private final Pool pool;
    private final Clock clock;

    EnterLobby(AppointmentRepository appointments, JoinLinks links, Pool pool, Clock clock) {
        this.appointments = appointments;
        this.links = links;
        this.pool = pool;
        this.clock = clock;
    }

    /** The call's time and how far it is. */
    record Lobby(Appointment appointment, LobbyState state) {}

    Uni<Optional<Lobby>> enter(String token) {
        return appointments
                .findByJoinToken(pool, links.hash(token))
                .map(found -> found.map(Call::appointment)
                        .map(appointment -> new Lobby(appointment, LobbyState.of(appointment, clock.instant()))));
    }
}
