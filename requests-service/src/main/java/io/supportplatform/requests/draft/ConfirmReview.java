package io.supportplatform.requests.draft;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.requests.ticket.Shown;
import io.supportplatform.requests.ticket.Target;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import io.supportplatform.requests.ticket.domain.Warning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Saves step 5: the caller has seen the whole request and accepts its warnings. */
@ApplicationScoped
class ConfirmReview {

    private final EditDraft editDraft;

    ConfirmReview(EditDraft editDraft) {
        this.editDraft = editDraft;
    }

    Uni<Decision<Shown, TicketRefusal>> confirm(Target target, Set<Warning> acknowledged) {
        return editDraft.edit(target, (_, draft) -> Uni.createFrom().item(draft.review(acknowledged)));
    }
}
