package io.supportplatform.requests.ticket.domain;

import io.supportplatform.kit.identity.AccountId;

/** What every open request has, with or without an advocate. */
public record OpenCase(TicketHead head, CompleteForm form, Opening opening, Placement placement) {

    OpenCase with(Placement changed) {
        return new OpenCase(head, form, opening, changed);
    }

    OpenCase bind(AccountId account, String verifiedEmail) {
        return new OpenCase(head, form.bind(account, verifiedEmail), opening, placement);
    }

    boolean visibleTo(Viewer viewer) {
        return form.hasContact(viewer.account())
                || viewer.serves(placement.team())
                || placement.proposal().filter(next -> viewer.serves(next.to())).isPresent();
    }

    boolean decidedBy(Viewer viewer) {
        return placement.proposal().filter(next -> viewer.leads(next.to())).isPresent();
    }
}
