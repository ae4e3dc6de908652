package io.supportplatform.requests.submission;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.messaging.OutboxRow;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.directory.RoutableTeams;
import io.supportplatform.requests.directory.domain.Team;
import io.supportplatform.requests.ticket.TicketPublications;
import io.supportplatform.requests.ticket.domain.ExpectedAssignment;
import io.supportplatform.requests.ticket.domain.Opening;
import io.supportplatform.requests.ticket.domain.Placement;
import io.supportplatform.requests.ticket.domain.RoutingPolicy;
import io.supportplatform.requests.ticket.domain.Submitted;
import io.supportplatform.requests.ticket.domain.Submitting;
import io.supportplatform.requests.ticket.domain.TicketNumber;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The incident is consumed: the request gets its number and its team, and everybody learns that it is open. */
@Singleton
class AcceptSubmission {

    private static final String NEXT_NUMBER = "select nextval('ticket_number') as next";

    private final RoutableTeams teams;
    private final SubmissionRepository submissions;
    private final TicketPublications publications;
    private final Outbox outbox;
    private final Clock clock;

    AcceptSubmission(
            RoutableTeams teams,
            SubmissionRepository submissions,
            TicketPublications publications,
            Outbox outbox,
            Clock clock) {
        this.teams = teams;
        this.submissions = submissions;
        this.publications = publications;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Void> accept(OpenTransaction open, Versioned<Submitting> trying) {
        Instant now = clock.instant();
        return Uni.combine()
                .all()
                .unis(teams.all(open), open.select(NEXT_NUMBER))
                .asTuple()
                .flatMap(found -> {
                    var team = route(found.getItem1(), trying.value(), now);
                    var ticket = opened(trying.value(), team, number(found.getItem2(), now), now);
                    return submissions.accept(open, ticket, event(open, ticket, team, trying.version() + 1));
                });
    }

    private static Team route(List<Team> teams, Submitting trying, Instant now) {
        var form = trying.form();
        return RoutingPolicy.choose(teams, form.problem().productId(), form.location(), now)
                .orElseThrow(() -> new IllegalStateException("no team is left for "
                        + trying.head().id().value() + "; drive the event again once there is one"));
    }

    private static TicketNumber number(List<Row> next, Instant now) {
        return TicketNumber.of(now, next.getFirst().getLong("next"));
    }

    private static Submitted opened(Submitting trying, Team team, TicketNumber number, Instant now) {
        var expected = ExpectedAssignment.of(now, team.timeZone());
        var opening = new Opening(trying.attempt(), trying.submittedAt(), number, now, expected);
        return trying.accepted(opening, Placement.first(team.id()));
    }

    private OutboxRow event(OpenTransaction open, Submitted ticket, Team team, long version) {
        return outbox.row(open, publications.opened(ticket, team, version));
    }
}
