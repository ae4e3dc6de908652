package io.supportplatform.requests.draft;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.requests.contact.domain.ContactDetails;
import io.supportplatform.requests.contact.domain.Location;
import io.supportplatform.requests.contact.domain.PreferredMethod;
import io.supportplatform.requests.ticket.Shown;
import io.supportplatform.requests.ticket.Target;
import io.supportplatform.requests.ticket.domain.Contact;
import io.supportplatform.requests.ticket.domain.Draft;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import io.supportplatform.requests.violation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Saves step 3: the primary contact, how to reach them, and where they are; the profile stays as it is. */
@ApplicationScoped
class SaveContactStep {

    private final EditDraft editDraft;
    private final ResolveContacts resolveContacts;

    SaveContactStep(EditDraft editDraft, ResolveContacts resolveContacts) {
        this.editDraft = editDraft;
        this.resolveContacts = resolveContacts;
    }

    /** What the caller entered. */
    record Entered(
            ContactReference primary,
            @Nullable String phone,
            PreferredMethod preferredMethod,
            Decision<Location, List<Violation>> location) {}

    Uni<Decision<Shown, TicketRefusal>> save(Target target, Entered entered) {
        return editDraft.edit(
                target,
                (_, draft) -> resolveContacts
                        .one(target.caller().account(), entered.primary(), "/primary")
                        .map(primary -> decide(draft, primary, entered)));
    }

    /** The step's own rules need a person and a place, so what is wrong with those is said first, and together. */
    private static Decision<Draft, List<Violation>> decide(
            Draft draft, Decision<Contact, List<Violation>> primary, Entered entered) {
        var violations = new ArrayList<Violation>();
        violations.addAll(refusals(primary));
        violations.addAll(refusals(entered.location()));
        if (!violations.isEmpty()) {
            return Decision.refused(violations);
        }
        return primary.flatMap(contact -> entered.location()
                .flatMap(location -> draft.saveContact(
                        contact, new ContactDetails(entered.phone(), entered.preferredMethod(), location))));
    }

    private static <T> List<Violation> refusals(Decision<T, List<Violation>> decision) {
        return decision.fold(_ -> List.of(), violations -> violations);
    }
}
