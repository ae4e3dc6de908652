package io.supportplatform.requests.ticket;

import io.supportplatform.requests.ticket.domain.Severity;
import io.supportplatform.requests.ticket.domain.TicketState;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which requests of a list; for {@code @BeanParam}. */
public class TicketFilter {

    @Parameter(description = "Only requests in this state.")
    @QueryParam("state")
    @Nullable
    TicketState state;

    @Parameter(description = "Only requests of this severity.")
    @QueryParam("severity")
    @Nullable
    Severity severity;

    @Parameter(description = "Only requests about this product.")
    @QueryParam("productId")
    @Size(max = 64)
    @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
    @Nullable
    String productId;

    @Nullable
    String stateName() {
        return state == null ? null : state.name();
    }

    @Nullable
    String severityName() {
        return severity == null ? null : severity.name();
    }
}
