package io.supportplatform.requests.ticket;

import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.requests.ticket.domain.TicketId;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The request in the path, in the version of {@code If-Match}; for {@code @BeanParam}. */
public record SeenRequest(
        @RestPath UUID requestId,
        @RestHeader("If-Match") @Nullable String ifMatch) {

    /** A change without a version is refused with 428. */
    public Target by(Caller caller) {
        return new Target(caller, new TicketId(requestId), ExpectedVersion.fromHeader(ifMatch));
    }
}
