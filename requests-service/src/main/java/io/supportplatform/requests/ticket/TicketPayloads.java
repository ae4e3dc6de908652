package io.supportplatform.requests.ticket;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.AccountPayload;
import io.supportplatform.requests.directory.domain.AdvocateId;
import io.supportplatform.requests.directory.domain.Team;
import io.supportplatform.requests.directory.domain.TeamId;
import io.supportplatform.requests.ticket.domain.Channel;
import io.supportplatform.requests.ticket.domain.CompleteForm;
import io.supportplatform.requests.ticket.domain.Contact;
import io.supportplatform.requests.ticket.domain.ContactRole;
import io.supportplatform.requests.ticket.domain.OpenCase;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.ReservationId;
import io.supportplatform.requests.ticket.domain.Severity;
import io.supportplatform.requests.ticket.domain.Submitting;
import io.supportplatform.requests.ticket.domain.TransferProposal;
import io.supportplatform.requests.ticket.domain.TransferReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The payloads of a request's events, field by field as {@code event-schemas} promises them. */
final class TicketPayloads {

    private TicketPayloads() {}

    record Submitted(
            UUID ticketId,
            UUID attemptId,
            AccountPayload account,
            UUID contractId,
            @Nullable UUID reservationId,
            String productId,
            String version,
            Severity severity,
            Instant submittedAt) {

        static Submitted of(Submitting ticket) {
            var form = ticket.form();
            return new Submitted(
                    ticket.head().id().value(),
                    ticket.attempt().value(),
                    AccountPayload.from(ticket.head().creator()),
                    form.plan().contract().value(),
                    Optional.ofNullable(form.plan().reservation())
                            .map(ReservationId::value)
                            .orElse(null),
                    form.problem().productId(),
                    form.problem().version(),
                    form.plan().severity(),
                    ticket.submittedAt());
        }
    }

    record ContactPayload(AccountPayload account, ContactRole role) {

        /** A contact who has not signed in yet has no account to name; their address stays with us. */
        static Stream<ContactPayload> of(CompleteForm.Participant participant) {
            return participant.contact() instanceof Contact.Bound(AccountId account)
                    ? Stream.of(new ContactPayload(AccountPayload.from(account), participant.role()))
                    : Stream.empty();
        }
    }

    record Opened(
            UUID ticketId,
            String number,
            AccountPayload creator,
            Channel channel,
            String productId,
            String productName,
            String version,
            String problemId,
            String problemTitle,
            String title,
            boolean schedulable,
            boolean complex,
            boolean hardToReach,
            Severity severity,
            UUID contractId,
            UUID teamId,
            String teamName,
            boolean teamSchedules,
            String language,
            String timeZone,
            List<ContactPayload> contacts,
            Instant openedAt,
            LocalDate expectedAssignmentFrom,
            LocalDate expectedAssignmentTo) {

        static Opened of(OpenCase core, Team team) {
            var problem = core.form().problem();
            var plan = core.form().plan();
            var location = core.form().location();
            return new Opened(
                    core.head().id().value(),
                    core.opening().number().value(),
                    AccountPayload.from(core.head().creator()),
                    core.head().channel(),
                    problem.productId(),
                    problem.productName().orElse(problem.productId()),
                    problem.version(),
                    problem.problem().value(),
                    problem.problemTitle(),
                    problem.title(),
                    problem.schedulable(),
                    problem.complex(),
                    problem.hardToReach(),
                    plan.severity(),
                    plan.contract().value(),
                    team.id().value(),
                    team.name(),
                    team.schedules(),
                    location.language(),
                    location.timeZone().getId(),
                    core.form().participants().stream()
                            .flatMap(ContactPayload::of)
                            .toList(),
                    core.opening().openedAt(),
                    core.opening().expected().from(),
                    core.opening().expected().to());
        }
    }

    record Assigned(
            UUID ticketId,
            String number,
            UUID teamId,
            UUID advocateId,
            @Nullable UUID previousAdvocateId,
            @Nullable String reason,
            Instant assignedAt) {

        static Assigned of(
                io.supportplatform.requests.ticket.domain.Assigned ticket,
                Optional<AdvocateId> previous,
                Optional<String> reason) {
            return new Assigned(
                    ticket.head().id().value(),
                    ticket.core().opening().number().value(),
                    ticket.core().placement().team().value(),
                    ticket.advocate().value(),
                    previous.map(AdvocateId::value).orElse(null),
                    reason.orElse(null),
                    ticket.assignedAt());
        }
    }

    record TransferProposed(
            UUID ticketId,
            UUID fromTeamId,
            UUID toTeamId,
            TransferReason reason,
            @Nullable String text) {

        static TransferProposed of(OpenTicket ticket, TransferProposal proposal) {
            return new TransferProposed(
                    ticket.head().id().value(),
                    ticket.core().placement().team().value(),
                    proposal.to().value(),
                    proposal.reason(),
                    proposal.text().orElse(null));
        }
    }

    record Transferred(
            UUID ticketId,
            UUID fromTeamId,
            UUID toTeamId,
            String toTeamName,
            boolean toTeamSchedules,
            TransferReason reason,
            @Nullable String text,
            Instant transferredAt) {

        static Transferred of(OpenTicket ticket, TransferProposal accepted, TeamId from, Team to, Instant now) {
            return new Transferred(
                    ticket.head().id().value(),
                    from.value(),
                    to.id().value(),
                    to.name(),
                    to.schedules(),
                    accepted.reason(),
                    accepted.text().orElse(null),
                    now);
        }
    }

    record TransferReturned(
            UUID ticketId,
            UUID fromTeamId,
            UUID toTeamId,
            @Nullable String reason) {

        static TransferReturned of(OpenTicket ticket, TransferProposal declined, Optional<String> reason) {
            return new TransferReturned(
                    ticket.head().id().value(),
                    ticket.core().placement().team().value(),
                    declined.to().value(),
                    reason.orElse(null));
        }
    }

    record ContactAdded(UUID ticketId, AccountPayload account, ContactRole role) {

        static ContactAdded of(OpenTicket ticket, AccountId account) {
            return ticket.core().form().participants().stream()
                    .filter(participant -> participant.contact().is(account))
                    .map(participant -> new ContactAdded(
                            ticket.head().id().value(), AccountPayload.from(account), participant.role()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
