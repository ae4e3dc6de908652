package io.supportplatform.requests.ticket;

import io.supportplatform.requests.Slug;
import io.supportplatform.requests.ticket.domain.Severity;
import io.supportplatform.requests.ticket.domain.TicketState;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which requests of a list; for {@code @BeanParam}. States and severities are read as text, because the server answers an enum
 * that it cannot read with 404, as if the list did not exist.
 */
public class TicketFilter {

    @Parameter(description = "Only requests in this state.", schema = @Schema(implementation = TicketState.class))
    @QueryParam("state")
    @Pattern(regexp = "DRAFT|SUBMITTING|SUBMITTED|ASSIGNED")
    @Nullable
    String state;

    @Parameter(description = "Only requests of this severity.", schema = @Schema(implementation = Severity.class))
    @QueryParam("severity")
    @Pattern(regexp = "MINIMAL|MODERATE|CRITICAL")
    @Nullable
    String severity;

    @Parameter(description = "Only requests about this product.")
    @QueryParam("productId")
    @Size(max = Slug.MAX)
    @Pattern(regexp = Slug.PATTERN)
    @Nullable
    String productId;
}
