package io.supportplatform.notification.people;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the time zone of a team, which stands in for that of its advocates. */
@ApplicationScoped
class TeamChangedHandler implements EventHandler<TeamChanged> {

    private final PeopleRepository people;

    TeamChangedHandler(PeopleRepository people) {
        this.people = people;
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
        return people.put(transaction, event, envelope);
    }
}
