package io.supportplatform.requests.directory;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.audit.StaffAudit;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.transaction.OpenPanacheTransaction;
import io.supportplatform.kit.transaction.PanacheTransaction;
import io.supportplatform.requests.SeenVersion;
import io.supportplatform.requests.Stored;
import io.supportplatform.requests.Turns;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.directory.domain.Team;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Sets up a team or changes it; defining it again as it is changes nothing and tells nobody. */
@ApplicationScoped
class DefineTeam {

    private final PanacheTransaction transaction;
    private final TeamRepository teams;
    private final DirectoryPublications publications;
    private final Outbox outbox;
    private final StaffAudit audit;

    DefineTeam(
            PanacheTransaction transaction,
            TeamRepository teams,
            DirectoryPublications publications,
            Outbox outbox,
            StaffAudit audit) {
        this.transaction = transaction;
        this.teams = teams;
        this.publications = publications;
        this.outbox = outbox;
        this.audit = audit;
    }

    Uni<Stored<Team>> define(Caller caller, Team team, SeenVersion seen) {
        return transaction.run(open -> Turns.take(open, "team " + team.id().value())
                .chain(() -> teams.find(team.id()))
                .invoke(seen::requireMatch)
                .flatMap(known -> storeIfChanged(open, caller, known, team)));
    }

    private Uni<Stored<Team>> storeIfChanged(
            OpenPanacheTransaction open, Caller caller, Optional<Versioned<Team>> known, Team team) {
        return known.filter(stored -> stored.value().equals(team))
                .map(same -> Uni.createFrom().item(new Stored<>(team, same.version(), false)))
                .orElseGet(
                        () -> store(open, caller, team).map(version -> new Stored<>(team, version, known.isEmpty())));
    }

    private Uni<Long> store(OpenPanacheTransaction open, Caller caller, Team team) {
        return teams.store(team)
                .call(version -> outbox.add(open, publications.changed(team, version)))
                .call(() -> audit.record(
                        open, caller, "define-team", team.id().value().toString(), null));
    }
}
