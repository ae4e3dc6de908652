package io.supportplatform.contracts.incident;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.ledger.LedgerRepository;
import io.supportplatform.contracts.ledger.domain.Reservation;
import io.supportplatform.contracts.ledger.domain.ReservationId;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Gives a held incident back; giving back what was given back already changes nothing. */
@Singleton
class ReleaseReservation {

    private final PgTransaction transactions;
    private final LedgerRepository ledger;
    private final IncidentPublications publications;
    private final Outbox outbox;
    private final Clock clock;

    ReleaseReservation(
            PgTransaction transactions,
            LedgerRepository ledger,
            IncidentPublications publications,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.publications = publications;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Decision<Reservation, ReservationRefusal>> release(Caller caller, ReservationId id) {
        return transactions.run(tx -> ledger.reservation(tx, id)
                .flatMap(found -> found.filter(known -> known.isOf(Accounts.of(caller)))
                        .map(known -> release(tx, known))
                        .orElseGet(() -> Uni.createFrom().item(Decision.refused(new ReservationRefusal.NotFound())))));
    }

    private Uni<Decision<Reservation, ReservationRefusal>> release(OpenPgTransaction tx, Reservation known) {
        Instant now = clock.instant();
        var event = publications.released(known.id(), known.contractId(), IncidentPublications.Cause.CALLER);
        return ledger.release(tx, known.id(), known.account(), now, outbox.row(tx, event))
                .chain(() -> ledger.reservation(tx, known.id()))
                .map(after -> outcome(after.orElseThrow()));
    }

    private static Decision<Reservation, ReservationRefusal> outcome(Reservation after) {
        return after.state() instanceof Reservation.Released
                ? Decision.accepted(after)
                : Decision.refused(Resolved.refusal(after.state()));
    }
}
