package io.supportplatform.requests.desk;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.audit.StaffAudit;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.requests.ticket.ChangeTicket;
import io.supportplatform.requests.ticket.ChangeTicket.Found;
import io.supportplatform.requests.ticket.Shown;
import io.supportplatform.requests.ticket.Target;
import io.supportplatform.requests.ticket.domain.Draft;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.Submitting;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import jakarta.enterprise.context.ApplicationScoped;

/** The frame of all work at the desk: on open requests, by those who may, in the version they have seen, and on record. */
@ApplicationScoped
class DeskWork {

    private final ChangeTicket changeTicket;
    private final StaffAudit audit;

    DeskWork(ChangeTicket changeTicket, StaffAudit audit) {
        this.changeTicket = changeTicket;
        this.audit = audit;
    }

    /** What is done to the request; the answer is its new version. */
    @FunctionalInterface
    interface Work {
        Uni<Decision<Long, TicketRefusal>> apply(OpenTransaction open, OpenTicket ticket);
    }

    Uni<Decision<Shown, TicketRefusal>> run(Target target, Deed deed, Work work) {
        return changeTicket.change(target, found -> switch (found.ticket()) {
            case Draft _, Submitting _ -> found.wrongState();
            case OpenTicket ticket ->
                deed.permit()
                        .objection(ticket, found.viewer())
                        .<Uni<Decision<Long, TicketRefusal>>>map(Found::refused)
                        .orElseGet(() -> run(target, deed, found, ticket, work));
        });
    }

    private Uni<Decision<Long, TicketRefusal>> run(
            Target target, Deed deed, Found found, OpenTicket ticket, Work work) {
        found.require(target.expected());
        return work.apply(found.open(), ticket)
                .call(decision -> decision.isAccepted()
                        ? record(found.open(), target, deed)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> record(OpenTransaction open, Target target, Deed deed) {
        return audit.record(
                open, target.caller(), deed.name(), target.id().value().toString(), deed.detail());
    }
}
