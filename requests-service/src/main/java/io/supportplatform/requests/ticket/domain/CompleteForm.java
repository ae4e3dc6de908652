package io.supportplatform.requests.ticket.domain;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.contact.domain.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A form of which every step was valid when it was submitted: what the review showed is what this holds. */
public record CompleteForm(
        ProblemStep problem, PlanStep plan, ContactStep contact, SharingStep sharing, ReviewStep review) {

    /** A contact with its role; the primary comes first. */
    public record Participant(Contact contact, ContactRole role) {}

    public List<Participant> participants() {
        return reopened().participants();
    }

    public boolean hasContact(AccountId account) {
        return roleOf(account).isPresent();
    }

    public Optional<ContactRole> roleOf(AccountId account) {
        return participants().stream()
                .filter(participant -> participant.contact().is(account))
                .map(Participant::role)
                .findFirst();
    }

    public Location location() {
        return contact.details().location();
    }

    CompleteForm bind(AccountId account, String verifiedEmail) {
        var bound = contact.bind(account, verifiedEmail);
        return new CompleteForm(
                problem, plan, bound, sharing.bind(account, verifiedEmail, Optional.of(bound.primary())), review);
    }

    /** The form as a draft shows it again after a refusal: everything is kept, and nothing has to be reviewed twice. */
    public Form reopened() {
        return new Form(
                contact.details(),
                new Step.Valid<>(problem),
                new Step.Valid<>(plan),
                new Step.Valid<>(contact),
                new Step.Valid<>(sharing),
                new Step.Valid<>(review));
    }

    /** The warnings of a form whose contacts are these. */
    static Set<Warning> warnings(AccountId submitter, ContactStep contact, SharingStep sharing) {
        boolean follows =
                contact.primary().is(submitter) || sharing.additional().stream().anyMatch(other -> other.is(submitter));
        return follows ? Set.of() : Set.of(Warning.SUBMITTER_WILL_LOSE_ACCESS);
    }
}
