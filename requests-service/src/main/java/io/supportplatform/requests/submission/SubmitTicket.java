package io.supportplatform.requests.submission;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.Ids;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.kit.transaction.PgTransaction;
import io.supportplatform.requests.directory.RoutableTeams;
import io.supportplatform.requests.ticket.ChangeTicket;
import io.supportplatform.requests.ticket.ChangeTicket.Found;
import io.supportplatform.requests.ticket.TicketPublications;
import io.supportplatform.requests.ticket.domain.AttemptId;
import io.supportplatform.requests.ticket.domain.Draft;
import io.supportplatform.requests.ticket.domain.DraftRefusal;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.Submitting;
import io.supportplatform.requests.ticket.domain.TicketId;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import io.supportplatform.requests.violation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Sends a complete draft on its way: one transaction stores the try and asks contracts-service for an incident. */
@ApplicationScoped
class SubmitTicket {

    private final PgTransaction transaction;
    private final ChangeTicket changeTicket;
    private final RoutableTeams teams;
    private final SubmissionRepository submissions;
    private final TicketPublications publications;
    private final Outbox outbox;
    private final Clock clock;

    SubmitTicket(
            PgTransaction transaction,
            ChangeTicket changeTicket,
            RoutableTeams teams,
            SubmissionRepository submissions,
            TicketPublications publications,
            Outbox outbox,
            Clock clock) {
        this.transaction = transaction;
        this.changeTicket = changeTicket;
        this.teams = teams;
        this.submissions = submissions;
        this.publications = publications;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The review guards against edits that nobody looked at; the version, if given, also against those of another window. */
    Uni<Decision<AttemptId, TicketRefusal>> submit(Caller caller, TicketId id, Optional<ExpectedVersion> expected) {
        return transaction.run(open -> changeTicket.inside(open, caller, id, found -> switch (found.ticket()) {
            case Draft draft -> {
                expected.ifPresent(found::require);
                yield submit(found, draft);
            }
            case Submitting _, OpenTicket _ -> found.wrongState();
        }));
    }

    private Uni<Decision<AttemptId, TicketRefusal>> submit(Found found, Draft draft) {
        return switch (draft.submit(new AttemptId(Ids.next()), clock.instant())) {
            case Decision.Refused<Submitting, List<Violation>>(List<Violation> violations) ->
                Found.refused(new TicketRefusal.Invalid(violations));
            case Decision.Accepted<Submitting, List<Violation>>(Submitting trying) ->
                teams.all(found.open())
                        .flatMap(all ->
                                all.isEmpty() ? Found.refused(DraftRefusal.NO_TEAM_AVAILABLE) : begin(found, trying));
        };
    }

    private Uni<Decision<AttemptId, TicketRefusal>> begin(Found found, Submitting trying) {
        var event = outbox.row(found.open(), publications.submitted(trying, found.version() + 1));
        return submissions.begin(found.open(), trying, event).replaceWith(Decision.accepted(trying.attempt()));
    }
}
