package io.supportplatform.scheduling.projection;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.scheduling.directory.Directory;
import jakarta.inject.Singleton;

/** Keeps advocates: whose account may start which call, and whose times are offered. */
@Singleton
class AdvocateChangedHandler implements EventHandler<AdvocateChanged> {
    private final Directory directory;

    AdvocateChangedHandler(Directory directory) {
        this.directory = directory;
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
        var kind = event.account().kind().name();
        return directory
                .putAdvocate(transaction, event.toAdvocate(), kind, envelope.sequence())
                .replaceWithVoid();
    }
}
