package io.supportplatform.requests.ticket;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.ticket.domain.CompleteForm.Participant;
import io.supportplatform.requests.ticket.domain.Contact;
import io.supportplatform.requests.ticket.domain.ContactRole;
import io.supportplatform.requests.ticket.domain.TicketId;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of table {@code ticket_contact}. */
record ContactRow(ContactRole role, Contact contact) {

    static ContactRow read(Row row) {
        String account = row.getString("account");
        return new ContactRow(
                ContactRole.valueOf(row.getString("role")),
                account == null
                        ? new Contact.Pending(row.getString("tenant_id"), row.getString("email"))
                        : new Contact.Bound(AccountId.parse(account)));
    }

    /** The contacts of a request as the arguments of the statement that stores them, in its order. */
    static Object[] arguments(TicketId ticket, List<Participant> participants) {
        return new Object[] {
            ticket.value(),
            array(participants, participant -> participant.role().name()),
            array(participants, participant -> account(participant.contact())),
            array(participants, participant -> tenant(participant.contact())),
            array(participants, participant -> email(participant.contact()))
        };
    }

    private static @Nullable String account(Contact contact) {
        return switch (contact) {
            case Contact.Bound(AccountId account) -> account.asText();
            case Contact.Pending _ -> null;
        };
    }

    private static @Nullable String tenant(Contact contact) {
        return switch (contact) {
            case Contact.Bound _ -> null;
            case Contact.Pending pending -> pending.tenantId();
        };
    }

    private static @Nullable String email(Contact contact) {
        return switch (contact) {
            case Contact.Bound _ -> null;
            case Contact.Pending pending -> pending.email();
        };
    }

    private static @Nullable String[] array(
            List<Participant> participants, Function<Participant, @Nullable String> value) {
        return participants.stream().map(value).toArray(String[]::new);
    }
}
