package io.supportplatform.requests.ticket;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.ticket.domain.AttemptId;
import io.supportplatform.requests.ticket.domain.Channel;
import io.supportplatform.requests.ticket.domain.CompleteForm;
import io.supportplatform.requests.ticket.domain.Contact;
import io.supportplatform.requests.ticket.domain.ContactRole;
import io.supportplatform.requests.ticket.domain.ContactStep;
import io.supportplatform.requests.ticket.domain.Draft;
import io.supportplatform.requests.ticket.domain.Form;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.ReviewStep;
import io.supportplatform.requests.ticket.domain.SharingStep;
import io.supportplatform.requests.ticket.domain.Submitting;
import io.supportplatform.requests.ticket.domain.Ticket;
import io.supportplatform.requests.ticket.domain.TicketHead;
import io.supportplatform.requests.ticket.domain.TicketId;
import io.supportplatform.requests.ticket.domain.TicketState;
import io.supportplatform.requests.ticket.domain.Warning;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of table {@code ticket} with its contacts: a request in whatever state. */
record TicketRow(Row row, List<ContactRow> contacts) {

    /** What a change may touch; id, creator, channel and time of creation are not among it. */
    static Columns columns(Ticket ticket) {
        var columns = new Columns().set("state", ticket.state().name());
        StepColumns.write(columns, form(ticket));
        FormColumns.write(columns, form(ticket));
        switch (ticket) {
            case Draft _ -> writeAttempt(columns, null, null);
            case Submitting trying -> writeAttempt(columns, trying.attempt(), trying.submittedAt());
            case OpenTicket opened -> {
                var opening = opened.core().opening();
                writeAttempt(columns, opening.attempt(), opening.submittedAt());
            }
        }
        OpenColumns.write(columns, ticket instanceof OpenTicket opened ? Optional.of(opened) : Optional.empty());
        return columns;
    }

    /** What is filled in, and with it the contacts. */
    static Form form(Ticket ticket) {
        return switch (ticket) {
            case Draft draft -> draft.form();
            case Submitting trying -> trying.form().reopened();
            case OpenTicket opened -> opened.core().form().reopened();
        };
    }

    Ticket toTicket() {
        return switch (TicketState.valueOf(row.getString("state"))) {
            case DRAFT -> new Draft(head(), toForm());
            case SUBMITTING -> new Submitting(head(), toCompleteForm(), attempt(), instant(row, "submitted_at"));
            case SUBMITTED, ASSIGNED ->
                OpenColumns.read(row, head(), toCompleteForm(), attempt(), instant(row, "submitted_at"));
        };
    }

    static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    private static void writeAttempt(Columns columns, @Nullable AttemptId attempt, @Nullable Instant submittedAt) {
        columns.set("attempt_id", attempt == null ? null : attempt.value()).set("submitted_at", submittedAt);
    }

    private TicketHead head() {
        return new TicketHead(
                new TicketId(row.getUUID("id")),
                AccountId.parse(row.getString("creator")),
                Channel.valueOf(row.getString("channel")),
                instant(row, "created_at"));
    }

    private Form toForm() {
        return new Form(
                FormColumns.details(row),
                StepColumns.step(row, StepColumns.PROBLEM, () -> FormColumns.problem(row)),
                StepColumns.step(row, StepColumns.PLAN, () -> FormColumns.plan(row)),
                StepColumns.step(row, StepColumns.CONTACT, this::contact),
                StepColumns.step(row, StepColumns.SHARING, this::sharing),
                StepColumns.step(row, StepColumns.REVIEW, this::review));
    }

    private CompleteForm toCompleteForm() {
        return new CompleteForm(FormColumns.problem(row), FormColumns.plan(row), contact(), sharing(), review());
    }

    private ContactStep contact() {
        return new ContactStep(withRole(ContactRole.PRIMARY).getFirst(), FormColumns.details(row));
    }

    private SharingStep sharing() {
        return new SharingStep(withRole(ContactRole.ADDITIONAL));
    }

    private ReviewStep review() {
        return new ReviewStep(Stream.of(row.getArrayOfStrings("acknowledged"))
                .map(Warning::valueOf)
                .collect(Collectors.toSet()));
    }

    private List<Contact> withRole(ContactRole role) {
        return contacts.stream()
                .filter(contact -> contact.role() == role)
                .map(ContactRow::contact)
                .toList();
    }

    private AttemptId attempt() {
        return new AttemptId(row.getUUID("attempt_id"));
    }
}
