package io.supportplatform.requests.ticket;

import static io.supportplatform.requests.ticket.domain.TicketFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import io.supportplatform.requests.RequestsTest;
import io.supportplatform.requests.Undone;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.ticket.domain.Contact;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.Ticket;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A request comes back as it was stored, in every state; each test rolls back what it has written. */
@RequestsTest
class TicketRepositoryIT {

    private static final Contact ADA_HERSELF = new Contact.Bound(ADA);
    private static final Contact NEWCOMER = new Contact.Pending(ADA.tenantId(), "newcomer@northwind.example");

    private static final String TEAM = """
            insert into team (id, version, name, schedules, time_zone, languages, products, auto_accept_transfers)
            values ($1, 0, $2, true, 'UTC', '{en}', '{}', false)""";

    private static final String ADVOCATE = """
            insert into advocate (id, version, account, display_name, email, team_id, languages, active)
            values ($1, 0, 'nobody', 'Eve Moreau', 'eve@support.example', $2, '{en}', true)""";

    @Inject
    PgTransaction transactions;

    @Inject
    TicketRepository tickets;

    static Stream<Ticket> everyState() {
        return Stream.of(
                emptyDraft(),
                sharedDraft(ADA_HERSELF, NEWCOMER),
                reviewedDraft(),
                submitting(),
                submitted(),
                submittedWithPending(),
                assignedToEve());
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void comesBackAsItWasAdded(Ticket ticket) throws Throwable {
        // When
        var found = undone(open -> tickets.add(open, ticket)
                .chain(() -> tickets.find(open, ticket.head().id())));

        // Then
        assertThat(found).contains(new Versioned<>(ticket, 0));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void comesBackAsItWasStored_whateverItWasBefore(Ticket ticket) throws Throwable {
        // When
        var found = undone(open -> tickets.add(open, emptyDraft())
                .chain(() -> tickets.store(open, ticket))
                .chain(() -> tickets.findForChange(open, ticket.head().id())));

        // Then
        assertThat(found).contains(new Versioned<>(ticket, 1));
    }

    @Test
    void losesAndGainsContacts() throws Throwable {
        // Given
        var many = sharedDraft(ADA_HERSELF, NEWCOMER, new Contact.Bound(BEN));
        var few = sharedDraft(new Contact.Bound(BEN), ADA_HERSELF);

        // When
        var found = undone(open -> tickets.add(open, many)
                .chain(() -> tickets.store(open, few))
                .chain(() -> tickets.find(open, few.head().id())));

        // Then
        assertThat(found).contains(new Versioned<>(few, 1));
    }

    @Test
    void isGone_whenRemoved() throws Throwable {
        // Given
        var draft = reviewedDraft();

        // When
        var found = undone(open -> tickets.add(open, draft)
                .chain(() -> tickets.remove(open, draft.head().id()))
                .chain(() -> tickets.find(open, draft.head().id())));

        // Then
        assertThat(found).isEmpty();
    }

    private <T> T undone(Function<OpenPgTransaction, Uni<T>> work) throws Throwable {
        return Undone.find(transactions, open -> people(open).chain(() -> work.apply(open)));
    }

    private static Uni<Integer> people(OpenPgTransaction open) {
        var team = ((OpenTicket) submitted()).core().placement().team().value();
        return open.update(TEAM, team, "Europe")
                .chain(() -> open.update(ADVOCATE, EVE.id().value(), team));
    }
}
