package io.supportplatform.notification.ticket;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.notification.delivery.MessageDraft;
import io.supportplatform.notification.delivery.MessageRepository;
import io.supportplatform.notification.delivery.domain.MessageKey;
import io.supportplatform.notification.delivery.domain.MessageKind;
import io.supportplatform.notification.ticket.domain.CaseDetails;
import jakarta.inject.Singleton;
import java.util.List;

/** Stores the mail with the case details for the primary contact among these contacts, and for nobody else. */
@Singleton
class TellPrimaryContact {

    private final MessageRepository messages;

    TellPrimaryContact(MessageRepository messages) {
        this.messages = messages;
    }

    Uni<Void> tell(OpenPgTransaction transaction, CaseDetails details, List<ContactJson> contacts) {
        return messages.addAll(
                transaction,
                contacts.stream()
                        .filter(contact -> contact.role().receivesCaseDetails())
                        .map(contact -> draft(details, contact))
                        .toList());
    }

    private static MessageDraft draft(CaseDetails details, ContactJson contact) {
        var recipient = contact.account().id();
        return new MessageDraft(
                MessageKey.ofTicket(details.ticketId(), MessageKind.CASE_DETAILS, recipient),
                MessageKind.CASE_DETAILS,
                details.ticketId(),
                null,
                recipient,
                contact.account().kind(),
                contact.role().name(),
                details,
                null);
    }
}
