package io.supportplatform.requests.draft;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.requests.ticket.Shown;
import io.supportplatform.requests.ticket.Target;
import io.supportplatform.requests.ticket.domain.ContractId;
import io.supportplatform.requests.ticket.domain.ReservationId;
import io.supportplatform.requests.ticket.domain.Severity;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Saves step 2: the plan and the severity. Whether the plan can be used is for contracts-service to say, at submit. */
@ApplicationScoped
class SavePlanStep {

    private final EditDraft editDraft;

    SavePlanStep(EditDraft editDraft) {
        this.editDraft = editDraft;
    }

    /** What the caller chose. */
    record Chosen(
            @Nullable ContractId contract,
            @Nullable ReservationId reservation,
            Severity severity,
            boolean twentyFourSeven) {}

    Uni<Decision<Shown, TicketRefusal>> save(Target target, Chosen plan) {
        return editDraft.edit(
                target,
                (_, draft) -> Uni.createFrom()
                        .item(draft.savePlan(
                                plan.contract(), plan.reservation(), plan.severity(), plan.twentyFourSeven())));
    }
}
