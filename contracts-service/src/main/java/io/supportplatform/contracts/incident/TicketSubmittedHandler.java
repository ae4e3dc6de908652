package io.supportplatform.contracts.incident;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.inject.Singleton;

/** Hears that a ticket was submitted, and answers with its incident or with the reasons why there is none. */
@Singleton
class TicketSubmittedHandler implements EventHandler<TicketSubmitted> {

    private final ConsumeIncident consumeIncident;

    TicketSubmittedHandler(ConsumeIncident consumeIncident) {
        this.consumeIncident = consumeIncident;
    }

    @Override
    public String type() {
        return "io.supportplatform.TicketSubmitted.v1";
    }

    @Override
    public Class<TicketSubmitted> payload() {
        return TicketSubmitted.class;
    }

    @Override
    public Uni<Void> handle(TicketSubmitted ticket, EventEnvelope envelope, OpenPgTransaction transaction) {
        return consumeIncident.consume(transaction, ticket, envelope.sequence());
    }
}
