package io.supportplatform.scheduling.projection;

import io.supportplatform.scheduling.ticket.domain.Contact;
import java.util.UUID;

/** What we read of somebody who became a contact of a request. */
record TicketContactAdded(UUID ticketId, AccountRef account, Contact.Role role) {
    Contact toContact() {
        return new Contact(account.toPerson(), role);
    }
}
