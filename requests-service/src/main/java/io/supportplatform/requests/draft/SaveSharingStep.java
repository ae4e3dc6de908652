package io.supportplatform.requests.draft;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.requests.ticket.Shown;
import io.supportplatform.requests.ticket.Target;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Saves step 4: the additional contacts. */
@ApplicationScoped
class SaveSharingStep {

    private final EditDraft editDraft;
    private final ResolveContacts resolveContacts;

    SaveSharingStep(EditDraft editDraft, ResolveContacts resolveContacts) {
        this.editDraft = editDraft;
        this.resolveContacts = resolveContacts;
    }

    Uni<Decision<Shown, TicketRefusal>> save(Target target, List<ContactReference> additional) {
        return editDraft.edit(
                target,
                (_, draft) -> resolveContacts
                        .all(target.caller().account(), additional, "/additional")
                        .map(contacts -> contacts.flatMap(draft::saveSharing)));
    }
}
