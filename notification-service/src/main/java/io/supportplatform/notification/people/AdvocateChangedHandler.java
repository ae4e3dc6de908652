package io.supportplatform.notification.people;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps an advocate: the address for invitations, the languages, the team whose clock counts. */
@ApplicationScoped
class AdvocateChangedHandler implements EventHandler<AdvocateChanged> {

    private final PeopleRepository people;

    AdvocateChangedHandler(PeopleRepository people) {
        this.people = people;
    }

    @Override
    public String type() {
        return "io.supportplatform.AdvocateChanged.v1";
    }

    @Override
    public Class<AdvocateChanged> payload() {
        return AdvocateChanged.class;
    }

    @Override
    public Uni<Void> handle(AdvocateChanged event, EventEnvelope envelope, OpenPgTransaction transaction) {
        return people.put(transaction, event, envelope);
    }
}
