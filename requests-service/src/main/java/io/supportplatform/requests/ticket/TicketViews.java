package io.supportplatform.requests.ticket;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.kit.rest.PublicLinks;
import io.supportplatform.requests.AccountJson;
import io.supportplatform.requests.appointment.AppointmentJson;
import io.supportplatform.requests.appointment.domain.AppointmentCell;
import io.supportplatform.requests.appointment.domain.Onlooker;
import io.supportplatform.requests.contact.domain.ContactDetails;
import io.supportplatform.requests.ticket.domain.Action;
import io.supportplatform.requests.ticket.domain.CompleteForm.Participant;
import io.supportplatform.requests.ticket.domain.Contact;
import io.supportplatform.requests.ticket.domain.ContactStep;
import io.supportplatform.requests.ticket.domain.Draft;
import io.supportplatform.requests.ticket.domain.DraftStep;
import io.supportplatform.requests.ticket.domain.Form;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.Opening;
import io.supportplatform.requests.ticket.domain.PlanStep;
import io.supportplatform.requests.ticket.domain.ProblemStep;
import io.supportplatform.requests.ticket.domain.ReservationId;
import io.supportplatform.requests.ticket.domain.StepState;
import io.supportplatform.requests.ticket.domain.Submitting;
import io.supportplatform.requests.ticket.domain.Ticket;
import io.supportplatform.requests.ticket.domain.TicketId;
import io.supportplatform.requests.ticket.domain.Viewer;
import io.supportplatform.requests.ticket.domain.Warning;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the view of a request for one viewer; its appointment cell comes from the same place as a row's. */
@Singleton
class TicketViews {

    static final String REQUESTS = "/api/requests/v1/requests";

    private final PublicLinks links;
    private final Clock clock;

    TicketViews(PublicLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    TicketJson.View view(Ticket ticket, long version, Surroundings around, Viewer viewer) {
        Form form = form(ticket);
        Optional<OpenTicket> open = ticket instanceof OpenTicket opened ? Optional.of(opened) : Optional.empty();
        Optional<Opening> opening = open.map(opened -> opened.core().opening());
        return new TicketJson.View(
                ticket.head().id().value(),
                opening.map(known -> known.number().value()).orElse(null),
                ticket.state(),
                ticket.allowedActions(viewer).stream().map(Action::wireName).toList(),
                ticket.head().channel(),
                steps(form, !(ticket instanceof Draft)),
                form.problem().shown().map(TicketViews::problem).orElse(null),
                form.plan().shown().map(TicketViews::plan).orElse(null),
                contact(form.contact().shown().map(ContactStep::details).orElse(form.defaults())),
                participants(form, viewer.account()),
                ticket instanceof Draft draft
                        ? draft.warnings().stream().sorted().toList()
                        : List.<Warning>of(),
                around.team().orElse(null),
                around.advocate().orElse(null),
                opening.map(known -> new TicketJson.ExpectedAssignmentView(
                                known.expected().from(), known.expected().to()))
                        .orElse(null),
                viewer.seat().isPresent() ? transfer(open, around) : null,
                AppointmentJson.from(
                        cell(open, around, viewer), ticket.head().id().value(), links),
                around.submission().orElse(null),
                links(ticket.head().id()),
                version,
                ticket.head().createdAt(),
                submittedAt(ticket, opening));
    }

    private AppointmentCell cell(Optional<OpenTicket> open, Surroundings around, Viewer viewer) {
        var kind = AccountKind.ofTenant(viewer.account().tenantId());
        return open.map(opened -> AppointmentCell.of(
                        around.availability(),
                        around.booked(),
                        new Onlooker(opened.core().form().hasContact(viewer.account()), kind),
                        clock.instant()))
                .orElseGet(() -> AppointmentCell.beforeSubmit(new Onlooker(false, kind)));
    }

    Map<String, URI> links(TicketId id) {
        var self = REQUESTS + "/" + id.value();
        return Map.of("self", links.to(self), "submission", links.to(self + "/submission"));
    }

    private static Form form(Ticket ticket) {
        return switch (ticket) {
            case Draft draft -> draft.form();
            case Submitting trying -> trying.form().reopened();
            case OpenTicket open -> open.core().form().reopened();
        };
    }

    private static @Nullable Instant submittedAt(Ticket ticket, Optional<Opening> opening) {
        return ticket instanceof Submitting trying
                ? trying.submittedAt()
                : opening.map(Opening::submittedAt).orElse(null);
    }

    private static List<TicketJson.StepView> steps(Form form, boolean submitted) {
        var steps = new ArrayList<TicketJson.StepView>();
        form.states().forEach((step, state) -> steps.add(step(step, state)));
        steps.add(step(DraftStep.SUBMIT, submitted ? StepState.VALID : StepState.EMPTY));
        return steps;
    }

    private static TicketJson.StepView step(DraftStep step, StepState state) {
        return new TicketJson.StepView(step.number(), step.wireName(), state);
    }

    private static TicketJson.ProblemView problem(ProblemStep step) {
        return new TicketJson.ProblemView(
                step.productId(),
                step.productName().orElse(null),
                step.version(),
                step.category(),
                step.problem().value(),
                step.problemTitle(),
                step.title(),
                step.description(),
                step.startedAt(),
                step.hardToReach(),
                step.callRecommended());
    }

    private static TicketJson.PlanView plan(PlanStep step) {
        return new TicketJson.PlanView(
                step.contract().value(),
                Optional.ofNullable(step.reservation())
                        .map(ReservationId::value)
                        .orElse(null),
                step.severity(),
                step.twentyFourSeven());
    }

    private static TicketJson.ContactView contact(ContactDetails details) {
        return new TicketJson.ContactView(
                details.phone(),
                details.preferredMethod(),
                details.location().country(),
                details.location().timeZone().getId(),
                details.location().language());
    }

    private static List<TicketJson.ParticipantView> participants(Form form, AccountId viewer) {
        return form.participants().stream()
                .map(participant -> participant(participant, viewer))
                .toList();
    }

    private static TicketJson.ParticipantView participant(Participant participant, AccountId viewer) {
        return switch (participant.contact()) {
            case Contact.Bound(AccountId account) ->
                new TicketJson.ParticipantView(
                        participant.role(), "BOUND", account.equals(viewer), AccountJson.from(account), null);
            case Contact.Pending pending ->
                new TicketJson.ParticipantView(participant.role(), "PENDING", false, null, pending.email());
        };
    }

    private static TicketJson.@Nullable TransferView transfer(Optional<OpenTicket> open, Surroundings around) {
        return open.flatMap(ticket -> ticket.core().placement().proposal())
                .flatMap(proposal -> around.transferTo()
                        .map(team -> new TicketJson.TransferView(
                                team, proposal.reason(), proposal.text().orElse(null))))
                .orElse(null);
    }
}
