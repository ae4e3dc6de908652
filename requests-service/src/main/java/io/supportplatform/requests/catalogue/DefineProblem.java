package io.supportplatform.requests.catalogue;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.audit.StaffAudit;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.transaction.OpenPanacheTransaction;
import io.supportplatform.kit.transaction.PanacheTransaction;
import io.supportplatform.requests.SeenVersion;
import io.supportplatform.requests.Stored;
import io.supportplatform.requests.Turns;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.catalogue.domain.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Adds a problem to the catalogue or changes it; requests that were raised with the old words keep them. */
@ApplicationScoped
class DefineProblem {

    private final PanacheTransaction transaction;
    private final ProblemRepository problems;
    private final StaffAudit audit;

    DefineProblem(PanacheTransaction transaction, ProblemRepository problems, StaffAudit audit) {
        this.transaction = transaction;
        this.problems = problems;
        this.audit = audit;
    }

    Uni<Stored<Problem>> define(Caller caller, Problem problem, SeenVersion seen) {
        return transaction.run(
                open -> Turns.take(open, "problem " + problem.id().value())
                        .chain(() -> problems.find(problem.id()))
                        .invoke(seen::requireMatch)
                        .flatMap(known -> storeIfChanged(open, caller, known, problem)));
    }

    private Uni<Stored<Problem>> storeIfChanged(
            OpenPanacheTransaction open, Caller caller, Optional<Versioned<Problem>> known, Problem problem) {
        return known.filter(stored -> stored.value().equals(problem))
                .map(same -> Uni.createFrom().item(new Stored<>(problem, same.version(), false)))
                .orElseGet(() -> problems.store(problem)
                        .call(() -> audit.record(
                                open, caller, "define-problem", problem.id().value(), null))
                        .map(version -> new Stored<>(problem, version, known.isEmpty())));
    }
}
