package io.supportplatform.requests.directory;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.directory.domain.Team;
import io.supportplatform.requests.directory.domain.TeamId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Teams by id. */
@ApplicationScoped
public class TeamRepository implements PanacheRepositoryBase<TeamRow, UUID> {

    public Uni<Optional<Versioned<Team>>> find(TeamId id) {
        return findById(id.value())
                .map(row -> Optional.ofNullable(row).map(found -> new Versioned<>(found.toTeam(), found.version)));
    }

    Uni<Long> store(Team team) {
        return findById(team.id().value())
                .onItem()
                .ifNotNull()
                .invoke(row -> row.write(team))
                .onItem()
                .ifNull()
                .switchTo(() -> persist(TeamRow.of(team)))
                .call(this::flush)
                .map(row -> row.version);
    }
}
