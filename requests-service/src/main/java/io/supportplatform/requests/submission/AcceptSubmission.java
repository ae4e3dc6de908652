package io.supportplatform.requests.submission;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.transaction.OpenPanacheTransaction;
import io.supportplatform.requests.directory.TeamRepository;
import io.supportplatform.requests.directory.domain.Team;
import io.supportplatform.requests.ticket.TicketPublications;
import io.supportplatform.requests.ticket.TicketRepository;
import io.supportplatform.requests.ticket.domain.ExpectedAssignment;
import io.supportplatform.requests.ticket.domain.Opening;
import io.supportplatform.requests.ticket.domain.Placement;
import io.supportplatform.requests.ticket.domain.RoutingPolicy;
import io.supportplatform.requests.ticket.domain.Submitted;
import io.supportplatform.requests.ticket.domain.Submitting;
import io.supportplatform.requests.ticket.domain.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** The incident is consumed: the request gets its number and its team, and everybody learns that it is open. */
@ApplicationScoped
class AcceptSubmission {

    private static final String NEXT_NUMBER = "select nextval('ticket_number') as next";

    private final TicketRepository tickets;
    private final TeamRepository teams;
    private final SubmissionRepository submissions;
    private final TicketPublications publications;
    private final Outbox outbox;
    private final Clock clock;

    AcceptSubmission(
            TicketRepository tickets,
            TeamRepository teams,
            SubmissionRepository submissions,
            TicketPublications publications,
            Outbox outbox,
            Clock clock) {
        this.tickets = tickets;
        this.teams = teams;
        this.submissions = submissions;
        this.publications = publications;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Void> accept(OpenPanacheTransaction open, Submitting trying) {
        Instant now = clock.instant();
        return route(trying, now)
                .flatMap(team -> number(open, now)
                        .flatMap(number -> store(open, opened(trying, team, number, now), team))
                        .chain(() -> submissions.accepted(open, trying.attempt(), now)));
    }

    private Uni<Team> route(Submitting trying, Instant now) {
        var form = trying.form();
        return teams.all()
                .map(all -> RoutingPolicy.choose(all, form.problem().productId(), form.location(), now)
                        .orElseThrow(() -> new IllegalStateException("no team is left for "
                                + trying.head().id().value() + "; drive the event again once there is one")));
    }

    private static Uni<TicketNumber> number(OpenPanacheTransaction open, Instant now) {
        return open.select(NEXT_NUMBER)
                .map(rows -> TicketNumber.of(now, rows.getFirst().getLong("next")));
    }

    private static Submitted opened(Submitting trying, Team team, TicketNumber number, Instant now) {
        var expected = ExpectedAssignment.of(now, team.timeZone());
        var opening = new Opening(trying.attempt(), trying.submittedAt(), number, now, expected);
        return trying.accepted(opening, Placement.first(team.id()));
    }

    private Uni<Void> store(OpenPanacheTransaction open, Submitted ticket, Team team) {
        return tickets.store(ticket).flatMap(version -> outbox.add(open, publications.opened(ticket, team, version)));
    }
}
