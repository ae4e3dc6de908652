package io.supportplatform.contracts.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supportplatform.contracts.CustomerProblems.SignedInAs;
import io.supportplatform.contracts.contract.domain.Contract;
import io.supportplatform.contracts.eligibility.domain.Need;
import io.supportplatform.contracts.eligibility.domain.Obstacle;
import io.supportplatform.contracts.eligibility.domain.Program;
import io.supportplatform.contracts.eligibility.domain.Severity;
import io.supportplatform.contracts.product.domain.Portal;
import io.supportplatform.contracts.product.domain.Product;
import io.supportplatform.kit.identity.Caller;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies of the plan list. */
final class PlanJson {

    private PlanJson() {}

    @Schema(name = "SupportPlans", description = "Every plan of the caller: usable, or with all reasons why not.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Plans(
            List<Available> available,
            List<Unavailable> unavailable,
            SignedInAs signedInAs,
            @Nullable PortalView portal) {

        static Plans from(List<PlanCatalogue.Judged> plans, Need need, Caller caller, PortalConfig portals) {
            return new Plans(
                    plans.stream()
                            .filter(PlanCatalogue.Judged::isUsable)
                            .map(Available::from)
                            .toList(),
                    plans.stream()
                            .filter(plan -> !plan.isUsable())
                            .map(Unavailable::from)
                            .toList(),
                    SignedInAs.from(caller),
                    need.product()
                            .map(Product::portal)
                            .map(portal -> PortalView.from(portal, portals))
                            .orElse(null));
        }
    }

    @Schema(name = "AvailablePlan")
    record Available(
            UUID contractId,
            String contractNumber,
            Program program,
            String planName,
            Instant endsAt,
            int remaining,
            List<Severity> severities) {

        static Available from(PlanCatalogue.Judged plan) {
            Contract contract = plan.contract().contract();
            return new Available(
                    contract.id().value(),
                    contract.number().value(),
                    contract.program(),
                    contract.planName(),
                    contract.period().endsAt(),
                    plan.contract().book().balance().remaining(),
                    contract.severities().stream().sorted().toList());
        }
    }

    @Schema(name = "UnavailablePlan")
    record Unavailable(
            UUID contractId,
            String contractNumber,
            Program program,
            String planName,
            Instant endsAt,
            int remaining,
            List<Severity> severities,
            List<String> reasons,
            List<String> remedy) {

        static Unavailable from(PlanCatalogue.Judged plan) {
            Available shown = Available.from(plan);
            return new Unavailable(
                    shown.contractId(),
                    shown.contractNumber(),
                    shown.program(),
                    shown.planName(),
                    shown.endsAt(),
                    shown.remaining(),
                    shown.severities(),
                    Obstacle.reasons(plan.obstacles()),
                    Obstacle.remedies(plan.obstacles()));
        }
    }

    @Schema(name = "Portal", description = "Where requests for the product are raised.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PortalView(Portal code, @Nullable URI link) {

        static PortalView from(Portal portal, PortalConfig portals) {
            return new PortalView(portal, portals.links().get(portal));
        }
    }
}
