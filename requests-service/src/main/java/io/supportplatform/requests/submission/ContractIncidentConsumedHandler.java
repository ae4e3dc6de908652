package io.supportplatform.requests.submission;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.requests.ticket.domain.AttemptId;
import io.supportplatform.requests.ticket.domain.TicketId;
import jakarta.inject.Singleton;

/** Opens the request that asked for the incident. */
@Singleton
class ContractIncidentConsumedHandler implements EventHandler<ContractIncidentConsumed> {

    private final AwaitedSubmission awaited;
    private final AcceptSubmission acceptSubmission;

    ContractIncidentConsumedHandler(AwaitedSubmission awaited, AcceptSubmission acceptSubmission) {
        this.awaited = awaited;
        this.acceptSubmission = acceptSubmission;
    }

    @Override
    public String type() {
        return "io.supportplatform.ContractIncidentConsumed.v1";
    }

    @Override
    public Class<ContractIncidentConsumed> payload() {
        return ContractIncidentConsumed.class;
    }

    @Override
    public Uni<Void> handle(ContractIncidentConsumed event, EventEnvelope envelope, OpenPgTransaction transaction) {
        return awaited.answer(
                transaction,
                new TicketId(event.ticketId()),
                new AttemptId(event.attemptId()),
                trying -> acceptSubmission.accept(transaction, trying));
    }
}
