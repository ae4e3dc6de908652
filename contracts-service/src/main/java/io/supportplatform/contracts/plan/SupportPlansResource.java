package io.supportplatform.contracts.plan;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.eligibility.domain.Need;
import io.supportplatform.contracts.eligibility.domain.Severity;
import io.supportplatform.contracts.product.domain.ProductId;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.transaction.PgStatements;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which of the caller's plans can be used for a product, and why the others cannot. */
@Path("/api/contracts/v1/support-plans")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Support plans")
class SupportPlansResource {

    private static final String SEVERITIES = "MINIMAL|MODERATE|CRITICAL";

    private final PlanCatalogue plans;
    private final PlanProblems problems;
    private final PortalConfig portals;
    private final PgStatements statements;
    private final CurrentCaller caller;
    private final Clock clock;

    SupportPlansResource(
            PlanCatalogue plans,
            PlanProblems problems,
            PortalConfig portals,
            PgStatements statements,
            CurrentCaller caller,
            Clock clock) {
        this.plans = plans;
        this.problems = problems;
        this.portals = portals;
        this.statements = statements;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listSupportPlans",
            summary = "Plans for a product, a version and a severity",
            description =
                    "Every registered plan is in the answer: under available, or under unavailable with all reasons "
                            + "and a way out of each. Without a severity the plans are judged for any.")
    @APIResponse(responseCode = "200", description = "The caller's plans, judged.")
    @APIResponse(responseCode = "400", description = "`validation-failed`.")
    @APIResponse(responseCode = "422", description = "`product-served-by-other-portal` with that portal's link.")
    public Uni<PlanJson.Plans> list(
            @QueryParam("productId") @NotNull @Pattern(regexp = ProductId.FORMAT) @Size(max = ProductId.MAX_LENGTH)
                    String productId,
            @QueryParam("version") @NotBlank @Size(max = 64) String version,
            @QueryParam("severity") @Pattern(regexp = SEVERITIES) @Nullable String severity) {
        Optional<Severity> wanted = Optional.ofNullable(severity).map(Severity::valueOf);
        return statements.run(sql -> plans.need(sql, productId, version, wanted)
                .invoke(this::refuseOtherPortals)
                .flatMap(need -> plans.all(sql, caller.get().account(), need, clock.instant())
                        .map(judged -> PlanJson.Plans.from(judged, need, caller(), portals))));
    }

    private void refuseOtherPortals(Need need) {
        need.product().filter(product -> !product.portal().takesContracts()).ifPresent(product -> {
            throw problems.servedElsewhere(product).toException();
        });
    }

    private Caller caller() {
        return caller.get();
    }
}
