package io.supportplatform.requests.draft;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.requests.catalogue.KnownProducts;
import io.supportplatform.requests.catalogue.ProblemRepository;
import io.supportplatform.requests.catalogue.domain.Choice;
import io.supportplatform.requests.catalogue.domain.KnownProduct;
import io.supportplatform.requests.catalogue.domain.Problem;
import io.supportplatform.requests.ticket.Shown;
import io.supportplatform.requests.ticket.Target;
import io.supportplatform.requests.ticket.domain.Draft;
import io.supportplatform.requests.ticket.domain.ProblemStep;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import io.supportplatform.requests.violation.Violation;
import io.supportplatform.requests.violation.ViolationCode;
import io.supportplatform.requests.violation.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Saves step 1: what is broken, chosen from the catalogue and described. */
@ApplicationScoped
class SaveProblemStep {

    private final EditDraft editDraft;
    private final ProblemRepository problems;
    private final KnownProducts products;
    private final Clock clock;

    SaveProblemStep(EditDraft editDraft, ProblemRepository problems, KnownProducts products, Clock clock) {
        this.editDraft = editDraft;
        this.problems = problems;
        this.products = products;
        this.clock = clock;
    }

    /** The caller's own words about a problem of the catalogue. */
    record Described(
            Choice choice,
            String title,
            String description,
            @Nullable Instant startedAt,
            boolean hardToReach) {

        private ProblemStep with(Problem problem, Optional<KnownProduct> product) {
            return new ProblemStep(
                    choice.productId(),
                    product.map(KnownProduct::name),
                    choice.version(),
                    choice.category(),
                    problem.id(),
                    problem.title(),
                    problem.schedulable(),
                    problem.complex(),
                    title,
                    description,
                    startedAt,
                    hardToReach);
        }
    }

    Uni<Decision<Shown, TicketRefusal>> save(Target target, Described described) {
        return editDraft.edit(target, (open, draft) -> save(open, draft, described));
    }

    private Uni<Decision<Draft, List<Violation>>> save(OpenTransaction open, Draft draft, Described described) {
        var choice = described.choice();
        return problems.find(choice.problem())
                .map(found -> found.map(stored -> stored.value()))
                .flatMap(problem -> products.find(open, choice.productId())
                        .map(product -> decide(draft, described, problem, product)));
    }

    private Decision<Draft, List<Violation>> decide(
            Draft draft, Described described, Optional<Problem> problem, Optional<KnownProduct> product) {
        var startedAt = described.startedAt();
        return new Violations()
                .addAll(described.choice().violations(problem, product))
                .when(
                        startedAt != null && startedAt.isAfter(clock.instant()),
                        "/startedAt",
                        ViolationCode.STARTED_IN_FUTURE)
                .when(
                        startedAt != null && startedAt.isBefore(Instant.EPOCH),
                        "/startedAt",
                        ViolationCode.STARTED_TOO_LONG_AGO)
                .decide(() -> draft.saveProblem(described.with(problem.orElseThrow(), product)));
    }
}
