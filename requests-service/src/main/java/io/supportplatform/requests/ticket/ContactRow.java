package io.supportplatform.requests.ticket;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.ticket.domain.CompleteForm.Participant;
import io.supportplatform.requests.ticket.domain.Contact;
import io.supportplatform.requests.ticket.domain.ContactRole;
import io.supportplatform.requests.ticket.domain.TicketId;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One row of table {@code ticket_contact}. */
record ContactRow(ContactRole role, Contact contact) {

    /** The contacts of one request, in order, from a row that has a column of each of their columns. */
    static List<ContactRow> readAll(Row row) {
        String[] roles = row.getArrayOfStrings("roles");
        String[] accounts = row.getArrayOfStrings("accounts");
        String[] tenants = row.getArrayOfStrings("tenants");
        String[] emails = row.getArrayOfStrings("emails");
        return IntStream.range(0, roles.length)
                .mapToObj(i -> new ContactRow(
                        ContactRole.valueOf(roles[i]),
                        accounts[i] == null
                                ? new Contact.Pending(tenants[i], emails[i])
                                : new Contact.Bound(AccountId.parse(accounts[i]))))
                .toList();
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
