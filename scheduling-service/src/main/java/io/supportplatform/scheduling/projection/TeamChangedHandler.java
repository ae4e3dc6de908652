package io.supportplatform.scheduling.projection;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.scheduling.availability.Agenda;
import io.supportplatform.scheduling.directory.Directory;
import io.supportplatform.scheduling.directory.domain.TeamId;
import io.supportplatform.scheduling.ticket.TicketRepository;
import jakarta.inject.Singleton;
import java.util.List;

/** Keeps teams; when one begins or ceases to offer calls, its open requests say so. */
@Singleton
class TeamChangedHandler implements EventHandler<TeamChanged> {
    private final Directory directory;
    private final TicketRepository tickets;
    private final Agenda agenda;

    TeamChangedHandler(Directory directory, TicketRepository tickets, Agenda agenda) {
        this.directory = directory;
        this.tickets = tickets;
        this.agenda = agenda;
    }

    @Override
    public String type() {
        return "io.supportplatform.TeamChanged.v1";
    }

    @Override
    public Class<TeamChanged> payload() {
        return TeamChanged.class;
    }

    @Override
    public Uni<Void> handle(TeamChanged event, EventEnvelope envelope, OpenPgTransaction transaction) {
        var team = new TeamId(event.teamId());
        return directory
                .putTeam(transaction, team, event.name(), event.schedules(), envelope.sequence())
                .flatMap(changed -> IfNews.then(changed, () -> announceAll(transaction, team)));
    }

    private Uni<Void> announceAll(OpenPgTransaction transaction, TeamId team) {
        return tickets.openOfTeam(transaction.connection(), team)
                .onItem()
                .transformToMulti(ids -> Multi.createFrom().iterable(ids))
                .onItem()
                .transformToUniAndConcatenate(id -> agenda.announce(transaction, id, List.of()))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
