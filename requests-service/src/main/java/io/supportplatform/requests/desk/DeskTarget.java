package io.supportplatform.requests.desk;

import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.requests.ticket.domain.TicketId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which request, in which version, and which member of staff acts on it. */
record DeskTarget(Caller caller, TicketId id, ExpectedVersion expected) {

    static DeskTarget of(Caller caller, UUID id, @Nullable String ifMatch) {
        return new DeskTarget(caller, new TicketId(id), ExpectedVersion.fromHeader(ifMatch));
    }
}
