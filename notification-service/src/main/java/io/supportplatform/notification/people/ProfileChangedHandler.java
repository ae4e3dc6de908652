package io.supportplatform.notification.people;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps a person's names, address, language and zone. Mails that waited for the address are let go by the sender's sweep. */
@ApplicationScoped
class ProfileChangedHandler implements EventHandler<ProfileChanged> {

    private final PeopleRepository people;

    ProfileChangedHandler(PeopleRepository people) {
        this.people = people;
    }

    @Override
    public String type() {
        return "io.supportplatform.ProfileChanged.v1";
    }

    @Override
    public Class<ProfileChanged> payload() {
        return ProfileChanged.class;
    }

    @Override
    public Uni<Void> handle(ProfileChanged event, EventEnvelope envelope, OpenPgTransaction transaction) {
        return people.put(transaction, event, envelope);
    }
}
