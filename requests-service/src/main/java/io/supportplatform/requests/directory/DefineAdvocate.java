package io.supportplatform.requests.directory;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.audit.StaffAudit;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.transaction.OpenPanacheTransaction;
import io.supportplatform.kit.transaction.PanacheTransaction;
import io.supportplatform.kit.transaction.SqlStates;
import io.supportplatform.requests.SeenVersion;
import io.supportplatform.requests.Stored;
import io.supportplatform.requests.Turns;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.directory.domain.Advocate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** Enters an advocate or changes the entry; defining it again as it is changes nothing and tells nobody. */
@ApplicationScoped
class DefineAdvocate {

    private static final Map<String, DirectoryRefusal> BY_CONSTRAINT = Map.of(
            "uq_advocate_account", DirectoryRefusal.ADVOCATE_ACCOUNT_TAKEN,
            "fk_advocate_team", DirectoryRefusal.TEAM_UNKNOWN);

    private final PanacheTransaction transaction;
    private final AdvocateRepository advocates;
    private final DirectoryPublications publications;
    private final Outbox outbox;
    private final StaffAudit audit;

    DefineAdvocate(
            PanacheTransaction transaction,
            AdvocateRepository advocates,
            DirectoryPublications publications,
            Outbox outbox,
            StaffAudit audit) {
        this.transaction = transaction;
        this.advocates = advocates;
        this.publications = publications;
        this.outbox = outbox;
        this.audit = audit;
    }

    Uni<Decision<Stored<Advocate>, DirectoryRefusal>> define(Caller caller, Advocate advocate, SeenVersion seen) {
        return transaction
                .run(open -> Turns.take(open, "advocate " + advocate.id().value())
                        .chain(() -> advocates.find(advocate.id()))
                        .invoke(seen::requireMatch)
                        .flatMap(known -> storeIfChanged(open, caller, known, advocate)))
                .map(Decision::<Stored<Advocate>, DirectoryRefusal>accepted)
                .onFailure(failure -> refusal(failure).isPresent())
                .recoverWithItem(failure -> Decision.refused(refusal(failure).orElseThrow()));
    }

    private Uni<Stored<Advocate>> storeIfChanged(
            OpenPanacheTransaction open, Caller caller, Optional<Versioned<Advocate>> known, Advocate advocate) {
        return known.filter(stored -> stored.value().equals(advocate))
                .map(same -> Uni.createFrom().item(new Stored<>(advocate, same.version(), false)))
                .orElseGet(() ->
                        store(open, caller, advocate).map(version -> new Stored<>(advocate, version, known.isEmpty())));
    }

    private Uni<Long> store(OpenPanacheTransaction open, Caller caller, Advocate advocate) {
        return advocates
                .store(advocate)
                .call(version -> outbox.add(open, publications.changed(advocate, version)))
                .call(() -> audit.record(
                        open, caller, "define-advocate", advocate.id().value().toString(), null));
    }

    private static Optional<DirectoryRefusal> refusal(Throwable failure) {
        return SqlStates.violatedConstraint(failure).map(BY_CONSTRAINT::get);
    }
}
