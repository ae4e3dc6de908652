package io.supportplatform.requests.directory;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.directory.domain.Advocate;
import io.supportplatform.requests.directory.domain.AdvocateId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Advocates by id. */
@ApplicationScoped
public class AdvocateRepository implements PanacheRepositoryBase<AdvocateRow, UUID> {

    public Uni<Optional<Versioned<Advocate>>> find(AdvocateId id) {
        return findById(id.value())
                .map(row -> Optional.ofNullable(row).map(found -> new Versioned<>(found.toAdvocate(), found.version)));
    }

    Uni<Long> store(Advocate advocate) {
        return findById(advocate.id().value())
                .onItem()
                .ifNotNull()
                .invoke(row -> row.write(advocate))
                .onItem()
                .ifNull()
                .switchTo(() -> persist(AdvocateRow.of(advocate)))
                .call(this::flush)
                .map(row -> row.version);
    }
}
