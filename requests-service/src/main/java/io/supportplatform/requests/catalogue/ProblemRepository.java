package io.supportplatform.requests.catalogue;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.catalogue.domain.Problem;
import io.supportplatform.requests.catalogue.domain.ProblemId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Problems by slug. */
@ApplicationScoped
public class ProblemRepository implements PanacheRepositoryBase<ProblemRow, String> {

    public Uni<Optional<Versioned<Problem>>> find(ProblemId id) {
        return findById(id.value())
                .map(row -> Optional.ofNullable(row).map(found -> new Versioned<>(found.toProblem(), found.version)));
    }

    Uni<Long> store(Problem problem) {
        return findById(problem.id().value())
                .onItem()
                .ifNotNull()
                .invoke(row -> row.write(problem))
                .onItem()
                .ifNull()
                .switchTo(() -> persist(ProblemRow.of(problem)))
                .call(this::flush)
                .map(row -> row.version);
    }
}
