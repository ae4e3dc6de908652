package io.supportplatform.requests.submission;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.requests.ticket.domain.AttemptId;
import io.supportplatform.requests.ticket.domain.TicketId;
import jakarta.inject.Singleton;

/** Gives the request that asked in vain back to its creator. */
@Singleton
class ContractIncidentRefusedHandler implements EventHandler<ContractIncidentRefused> {

    private final AwaitedSubmission awaited;
    private final RefuseSubmission refuseSubmission;

    ContractIncidentRefusedHandler(AwaitedSubmission awaited, RefuseSubmission refuseSubmission) {
        this.awaited = awaited;
        this.refuseSubmission = refuseSubmission;
    }

    @Override
    public String type() {
        return "io.supportplatform.ContractIncidentRefused.v1";
    }

    @Override
    public Class<ContractIncidentRefused> payload() {
        return ContractIncidentRefused.class;
    }

    @Override
    public Uni<Void> handle(ContractIncidentRefused event, EventEnvelope envelope, OpenPgTransaction transaction) {
        return awaited.answer(
                transaction,
                new TicketId(event.ticketId()),
                new AttemptId(event.attemptId()),
                trying -> refuseSubmission.refuse(transaction, trying.value(), event.reasons(), event.remedies()));
    }
}
