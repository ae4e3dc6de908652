package io.supportplatform.contracts.incident;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.contract.LinkedContract;
import io.supportplatform.contracts.ledger.LedgerRepository;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.contracts.plan.PlanCatalogue;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Puts the units of holds that have run out back before one is taken, so that the lot that ends first is used first. */
@Singleton
class LapsedHolds {

    private final LedgerRepository ledger;
    private final IncidentPublications publications;
    private final Outbox outbox;

    LapsedHolds(LedgerRepository ledger, IncidentPublications publications, Outbox outbox) {
        this.ledger = ledger;
        this.publications = publications;
        this.outbox = outbox;
    }

    boolean areIn(PlanCatalogue.Choice choice) {
        return choice.contract()
                .filter(linked -> linked.book().hasLapsedHolds())
                .isPresent();
    }

    Uni<Void> putBack(OpenPgTransaction tx, PlanCatalogue.Choice choice, Instant now) {
        return choice.contract()
                .filter(_ -> areIn(choice))
                .map(LinkedContract::contract)
                .map(contract -> putBack(tx, contract.id(), now))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> putBack(OpenPgTransaction tx, ContractId contract, Instant now) {
        return ledger.reclaim(tx, contract, now).flatMap(lapsed -> {
            List<EventEnvelope> events = lapsed.stream()
                    .map(id -> publications.released(id, contract, IncidentPublications.Cause.LAPSED))
                    .toList();
            return outbox.add(tx, events);
        });
    }
}
