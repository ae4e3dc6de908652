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
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Table {@code ticket}: a request in whatever state. */
@Entity
@Table(name = "ticket")
class TicketRow {

    @Id
    UUID id;

    @Version
    long version;

    @Column
    String state;

    @Column
    String creator;

    @Column
    String channel;

    @Column
    Instant createdAt;

    @Embedded
    StepColumns steps = new StepColumns();

    @Embedded
    FormColumns form = new FormColumns();

    @Nullable
    UUID attemptId;

    @Nullable
    Instant submittedAt;

    @Embedded
    @Nullable
    OpenColumns open;

    /** The primary contact first; loaded only together with the row. */
    @ElementCollection
    @CollectionTable(name = "ticket_contact", joinColumns = @JoinColumn(name = "ticket_id"))
    @OrderColumn(name = "position")
    List<ContactColumns> contacts = new ArrayList<>();

    static TicketRow of(TicketHead head) {
        var row = new TicketRow();
        row.id = head.id().value();
        row.creator = head.creator().asText();
        row.channel = head.channel().name();
        row.createdAt = head.createdAt();
        return row;
    }

    void write(Ticket ticket) {
        state = ticket.state().name();
        switch (ticket) {
            case Draft draft -> write(draft.form(), null, null, null);
            case Submitting trying -> write(trying.form().reopened(), trying.attempt(), trying.submittedAt(), null);
            case OpenTicket opened -> {
                var opening = opened.core().opening();
                var values = opened.core().form().reopened();
                write(values, opening.attempt(), opening.submittedAt(), OpenColumns.of(opened));
            }
        }
    }

    Ticket toTicket() {
        var head = new TicketHead(new TicketId(id), AccountId.parse(creator), Channel.valueOf(channel), createdAt);
        return switch (TicketState.valueOf(state)) {
            case DRAFT -> new Draft(head, toForm());
            case SUBMITTING -> new Submitting(head, toCompleteForm(), attempt(), Objects.requireNonNull(submittedAt));
            case SUBMITTED, ASSIGNED ->
                Objects.requireNonNull(open)
                        .toTicket(head, toCompleteForm(), attempt(), Objects.requireNonNull(submittedAt));
        };
    }

    private void write(
            Form values, @Nullable AttemptId attempt, @Nullable Instant submitted, @Nullable OpenColumns opened) {
        steps = new StepColumns();
        steps.write(values);
        form = new FormColumns();
        values.problem().shown().ifPresent(form::write);
        values.plan().shown().ifPresent(form::write);
        form.write(values.contact().shown().map(ContactStep::details).orElse(values.defaults()));
        form.acknowledged = values.review().shown().stream()
                .flatMap(review -> review.acknowledged().stream())
                .map(Warning::name)
                .sorted()
                .toArray(String[]::new);
        attemptId = attempt == null ? null : attempt.value();
        submittedAt = submitted;
        open = opened;
        writeContacts(values);
    }

    private void writeContacts(Form values) {
        var primary = values.contact().shown().map(step -> ContactColumns.of(ContactRole.PRIMARY, step.primary()));
        var others = values.sharing().shown().stream()
                .flatMap(step -> step.additional().stream())
                .map(contact -> ContactColumns.of(ContactRole.ADDITIONAL, contact));
        var all = Stream.concat(primary.stream(), others).toList();
        if (!all.equals(List.copyOf(contacts))) {
            contacts.clear();
            contacts.addAll(all);
        }
    }

    private Form toForm() {
        return new Form(
                form.toDetails(),
                StepColumns.step(steps.problemStep, form::toProblem),
                StepColumns.step(steps.planStep, form::toPlan),
                StepColumns.step(steps.contactStep, this::toContact),
                StepColumns.step(steps.sharingStep, this::toSharing),
                StepColumns.step(steps.reviewStep, this::toReview));
    }

    private CompleteForm toCompleteForm() {
        return new CompleteForm(form.toProblem(), form.toPlan(), toContact(), toSharing(), toReview());
    }

    private ContactStep toContact() {
        return new ContactStep(withRole(ContactRole.PRIMARY).getFirst(), form.toDetails());
    }

    private SharingStep toSharing() {
        return new SharingStep(withRole(ContactRole.ADDITIONAL));
    }

    private ReviewStep toReview() {
        return new ReviewStep(Stream.of(form.acknowledged).map(Warning::valueOf).collect(Collectors.toSet()));
    }

    private List<Contact> withRole(ContactRole role) {
        return contacts.stream()
                .filter(contact -> contact.hasRole(role))
                .map(ContactColumns::toContact)
                .toList();
    }

    private AttemptId attempt() {
        return new AttemptId(Objects.requireNonNull(attemptId));
    }
}
