package io.supportplatform.requests.submission;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.ticket.TicketRepository;
import io.supportplatform.requests.ticket.domain.AttemptId;
import io.supportplatform.requests.ticket.domain.Submitting;
import io.supportplatform.requests.ticket.domain.Ticket;
import io.supportplatform.requests.ticket.domain.TicketId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Lets an answer through only to the request that waits for exactly this try; a late or repeated one changes nothing. */
@Singleton
class AwaitedSubmission {

    private static final Logger LOG = Logger.getLogger(AwaitedSubmission.class);

    private final TicketRepository tickets;
    private final AnswerSignals signals;

    AwaitedSubmission(TicketRepository tickets, AnswerSignals signals) {
        this.tickets = tickets;
        this.signals = signals;
    }

    Uni<Void> answer(
            OpenTransaction transaction, TicketId id, AttemptId attempt, Function<Submitting, Uni<Void>> answer) {
        return tickets.findForChange(id)
                .flatMap(found -> waiting(found.map(Versioned::value), attempt)
                        .map(answer)
                        .orElseGet(() -> ignored(id, attempt)))
                .invoke(() -> signals.answered(transaction, attempt));
    }

    private static Optional<Submitting> waiting(Optional<Ticket> ticket, AttemptId attempt) {
        return ticket.filter(Submitting.class::isInstance)
                .map(Submitting.class::cast)
                .filter(trying -> trying.awaits(attempt));
    }

    private static Uni<Void> ignored(TicketId id, AttemptId attempt) {
        LOG.infof("no request %s waits for an answer to %s", id.value(), attempt.value());
        return Uni.createFrom().voidItem();
    }
}
