package io.supportplatform.requests.submission;

import static io.supportplatform.requests.ticket.domain.TicketFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.OutboxRow;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import io.supportplatform.requests.RequestsTest;
import io.supportplatform.requests.Undone;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.ticket.TicketRepository;
import io.supportplatform.requests.ticket.domain.Ticket;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The few columns that submitting changes make the very request that the domain made; nothing of it is kept. */
@RequestsTest
class SubmissionRepositoryIT {

    private static final String TEAM = """
            insert into team (id, version, name, schedules, time_zone, languages, products, auto_accept_transfers)
            values ($1, 0, 'Europe', true, 'UTC', '{en}', '{}', false)""";

    @Inject
    PgTransaction transactions;

    @Inject
    TicketRepository tickets;

    @Inject
    SubmissionRepository submissions;

    @Test
    void makesTheTryOfADraft() throws Throwable {
        var found = Undone.find(transactions, open -> begun(open).chain(() -> found(open)));

        assertThat(found).contains(new Versioned<>(submitting(), 1));
    }

    @Test
    void makesTheOpenRequest() throws Throwable {
        var found = Undone.find(
                transactions,
                open -> begun(open)
                        .chain(() -> open.update(
                                TEAM, submitted().core().placement().team().value()))
                        .chain(() -> submissions.accept(open, submitted(), event()))
                        .chain(() -> found(open)));

        assertThat(found).contains(new Versioned<>(submitted(), 2));
    }

    @Test
    void givesTheDraftBack() throws Throwable {
        var found = Undone.find(
                transactions,
                open -> begun(open)
                        .chain(() -> submissions.refuse(
                                open, submitting().refused(), ATTEMPT, List.of("ANY"), List.of(), NOW))
                        .chain(() -> found(open)));

        assertThat(found).contains(new Versioned<>(reviewedDraft(), 2));
    }

    private Uni<Void> begun(OpenPgTransaction open) {
        return tickets.add(open, reviewedDraft()).chain(() -> submissions.begin(open, submitting(), event()));
    }

    private Uni<Optional<Versioned<Ticket>>> found(OpenPgTransaction open) {
        return tickets.find(open, head().id());
    }

    private static OutboxRow event() {
        return new OutboxRow(
                UUID.randomUUID(),
                "support.tickets",
                head().id().value().toString(),
                "io.supportplatform.OfATest.v1",
                new JsonObject(),
                Buffer.buffer("{}"));
    }
}
