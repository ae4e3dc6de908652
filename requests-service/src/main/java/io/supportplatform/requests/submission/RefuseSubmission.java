package io.supportplatform.requests.submission;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenPanacheTransaction;
import io.supportplatform.requests.ticket.TicketRepository;
import io.supportplatform.requests.ticket.domain.Submitting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** No incident: the creator gets the draft back, and the try keeps the reasons. */
@ApplicationScoped
class RefuseSubmission {

    private final TicketRepository tickets;
    private final SubmissionRepository submissions;
    private final Clock clock;

    RefuseSubmission(TicketRepository tickets, SubmissionRepository submissions, Clock clock) {
        this.tickets = tickets;
        this.submissions = submissions;
        this.clock = clock;
    }

    Uni<Void> refuse(OpenPanacheTransaction open, Submitting trying, List<String> reasons, List<String> remedies) {
        return tickets.store(trying.refused())
                .chain(() -> submissions.refused(open, trying.attempt(), reasons, remedies, clock.instant()));
    }
}
