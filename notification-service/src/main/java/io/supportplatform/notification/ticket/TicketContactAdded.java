package io.supportplatform.notification.ticket;

import io.supportplatform.notification.people.AccountJson;
import io.supportplatform.notification.ticket.domain.CaseDetails.ContactRole;
import java.util.UUID;

/** What this service reads of TicketContactAdded. */
record TicketContactAdded(UUID ticketId, AccountJson account, ContactRole role) {

    ContactJson contact() {
        return new ContactJson(account, role);
    }
}
