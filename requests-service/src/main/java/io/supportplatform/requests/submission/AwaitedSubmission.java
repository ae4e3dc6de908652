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
            OpenTransaction transaction,
            TicketId id,
            AttemptId attempt,
            Function<Versioned<Submitting>, Uni<Void>> answer) {
        return tickets.findForChange(transaction, id)
                .flatMap(found -> found.flatMap(ticket -> waiting(ticket, attempt))
                        .map(answer)
                        .orElseGet(() -> ignored(id, attempt)))
                .invoke(() -> signals.answered(transaction, attempt));
    }

    private static Optional<Versioned<Submitting>> waiting(Versioned<Ticket> found, AttemptId attempt) {
        return found.value() instanceof Submitting trying && trying.awaits(attempt)
                ? Optional.of(new Versioned<>(trying, found.version()))
                : Optional.empty();
    }

    private static Uni<Void> ignored(TicketId id, AttemptId attempt) {
        LOG.infof("no request %s waits for an answer to %s", id.value(), attempt.value());
        return Uni.createFrom().voidItem();
    }
}
