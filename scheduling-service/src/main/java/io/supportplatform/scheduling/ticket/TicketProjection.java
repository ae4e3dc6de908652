package io.supportplatform.scheduling.ticket;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.Sequence;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import io.supportplatform.scheduling.directory.domain.TeamId;
import io.supportplatform.scheduling.ticket.domain.Contact;
import io.supportplatform.scheduling.ticket.domain.ExpectedAssignment;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps tickets as their owner tells them; each change says whether it was news. */
@Singleton
public class TicketProjection {

    /** What is said when a request is opened. */
    public record Opening(
            TicketId id,
            String number,
            String title,
            String creatorKind,
            String channel,
            boolean schedulable,
            boolean complex,
            boolean hardToReach,
            String language,
            UUID teamId,
            boolean teamSchedules,
            @Nullable ExpectedAssignment expected,
            List<Contact> contacts) {}

    public Uni<Boolean> open(OpenTransaction transaction, Opening opening, Sequence sequence) {
        var expected = opening.expected();
        return transaction
                .update(
                        TicketStatements.OPEN,
                        opening.id().value(),
                        opening.number(),
                        opening.title(),
                        opening.creatorKind(),
                        opening.channel(),
                        opening.schedulable(),
                        opening.complex(),
                        opening.hardToReach(),
                        opening.language(),
                        opening.teamId(),
                        opening.teamSchedules(),
                        expected == null ? null : expected.from(),
                        expected == null ? null : expected.to(),
                        sequence.asLong())
                .map(TicketProjection::touched)
                .call(news -> news ? addContacts(transaction, opening.id(), opening.contacts()) : nothing());
    }

    public Uni<Boolean> addContact(OpenTransaction transaction, TicketId id, Contact contact, Sequence sequence) {
        return transaction
                .update(TicketStatements.ADVANCE, id.value(), sequence.asLong())
                .map(TicketProjection::touched)
                .call(news -> news ? addContacts(transaction, id, List.of(contact)) : nothing());
    }

    public Uni<Boolean> assign(OpenTransaction transaction, TicketId id, AdvocateId advocate, Sequence sequence) {
        return transaction
                .update(TicketStatements.ASSIGN, id.value(), advocate.value(), sequence.asLong())
                .map(TicketProjection::touched);
    }

    public Uni<Boolean> transfer(
            OpenTransaction transaction, TicketId id, TeamId toTeam, boolean schedules, Sequence sequence) {
        return transaction
                .update(TicketStatements.TRANSFER, id.value(), toTeam.value(), schedules, sequence.asLong())
                .map(TicketProjection::touched);
    }

    /** Remembers what others were told, so that only a change is told again. */
    public Uni<Void> remember(
            OpenTransaction transaction, TicketId id, long agendaVersion, String state, List<String> reasons) {
        return transaction
                .update(TicketStatements.SAID, id.value(), agendaVersion, state, reasons.toArray(String[]::new))
                .replaceWithVoid();
    }

    private static Uni<Void> addContacts(OpenTransaction transaction, TicketId id, List<Contact> contacts) {
        return Multi.createFrom()
                .iterable(contacts)
                .onItem()
                .transformToUniAndConcatenate(
                        contact -> makeRoom(transaction, id, contact).chain(() -> addContact(transaction, id, contact)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Integer> makeRoom(OpenTransaction transaction, TicketId id, Contact contact) {
        var account = contact.person().account();
        return contact.role() == Contact.Role.PRIMARY
                ? transaction.update(TicketStatements.STEP_DOWN, id.value(), account.tenantId(), account.objectId())
                : Uni.createFrom().item(0);
    }

    private static Uni<Integer> addContact(OpenTransaction transaction, TicketId id, Contact contact) {
        var account = contact.person().account();
        return transaction.update(
                TicketStatements.ADD_CONTACT,
                id.value(),
                account.tenantId(),
                account.objectId(),
                contact.person().kind().name(),
                contact.role().name());
    }

    private static boolean touched(int rows) {
        return rows > 0;
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
