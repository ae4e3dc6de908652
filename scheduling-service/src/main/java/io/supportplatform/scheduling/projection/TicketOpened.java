package io.supportplatform.scheduling.projection;

import io.supportplatform.scheduling.ticket.TicketProjection.Opening;
import io.supportplatform.scheduling.ticket.domain.Contact;
import io.supportplatform.scheduling.ticket.domain.ExpectedAssignment;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of a request that was submitted and paid for. */
record TicketOpened(
        UUID ticketId,
        String number,
        AccountRef creator,
        String channel,
        String title,
        boolean schedulable,
        boolean complex,
        boolean hardToReach,
        UUID teamId,
        boolean teamSchedules,
        String language,
        List<ContactRef> contacts,
        @Nullable LocalDate expectedAssignmentFrom,
        @Nullable LocalDate expectedAssignmentTo) {

    /** One contact of the request. */
    record ContactRef(AccountRef account, Contact.Role role) {
        Contact toContact() {
            return new Contact(account.toPerson(), role);
        }
    }

    Opening toOpening() {
        return new Opening(
                new TicketId(ticketId),
                number,
                title,
                creator.kind().name(),
                channel,
                schedulable,
                complex,
                hardToReach,
                language,
                teamId,
                teamSchedules,
                expected(),
                contacts.stream().map(ContactRef::toContact).toList());
    }

    private @Nullable ExpectedAssignment expected() {
        return expectedAssignmentFrom == null || expectedAssignmentTo == null
                ? null
                : new ExpectedAssignment(expectedAssignmentFrom, expectedAssignmentTo);
    }
}
