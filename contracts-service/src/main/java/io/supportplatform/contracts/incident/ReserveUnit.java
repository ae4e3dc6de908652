package io.supportplatform.contracts.incident;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.eligibility.domain.Need;
import io.supportplatform.contracts.eligibility.domain.PlanRule;
import io.supportplatform.contracts.eligibility.domain.Severity;
import io.supportplatform.contracts.ledger.LedgerRepository;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.contracts.ledger.domain.Reservation;
import io.supportplatform.contracts.ledger.domain.ReservationId;
import io.supportplatform.contracts.plan.PlanCatalogue;
import io.supportplatform.contracts.product.domain.Product;
import io.supportplatform.contracts.product.domain.ProductId;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.transaction.AutoCommit;
import io.supportplatform.kit.transaction.PgStatements;
import io.supportplatform.kit.transaction.SqlStates;
import io.supportplatform.kit.transaction.Statements;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Holds one incident for somebody who is writing a request; the id is the caller's, so that a repeated call finds it. */
@Singleton
class ReserveUnit {

    private static final int TRIES = 3;

    private final PgStatements statements;
    private final LedgerRepository ledger;
    private final PlanCatalogue plans;
    private final LapsedHolds lapsedHolds;
    private final IncidentPublications publications;
    private final Outbox outbox;
    private final ReservationConfig config;
    private final Clock clock;

    ReserveUnit(
            PgStatements statements,
            LedgerRepository ledger,
            PlanCatalogue plans,
            LapsedHolds lapsedHolds,
            IncidentPublications publications,
            Outbox outbox,
            ReservationConfig config,
            Clock clock) {
        this.statements = statements;
        this.ledger = ledger;
        this.plans = plans;
        this.lapsedHolds = lapsedHolds;
        this.publications = publications;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /** What is to be held, and for what. */
    record Order(ReservationId id, ContractId contractId, ProductId productId, String version, Severity severity) {

        Reservation.Purpose purpose() {
            return new Reservation.Purpose(productId.value(), version, severity.name());
        }
    }

    /** A hold, and whether this call made it. */
    record Placed(Reservation reservation, boolean created) {}

    Uni<Decision<Placed, ReservationRefusal>> reserve(Caller caller, Order order) {
        return statements
                .run(sql -> decide(sql, caller, order))
                // Two first calls with one id at once: the loser starts over and finds the winner's.
                .onFailure(ReserveUnit::isSameId)
                .retry()
                .atMost(1);
    }

    // All that may be needed is asked for at once: on one connection that is one round trip instead of four.
    private Uni<Decision<Placed, ReservationRefusal>> decide(AutoCommit sql, Caller caller, Order order) {
        Instant now = now();
        var need = plans.need(sql, order.productId().value(), order.version(), Optional.of(order.severity()));
        return Uni.combine()
                .all()
                .unis(
                        ledger.reservation(sql, order.id()),
                        need,
                        plans.find(sql, caller.account(), order.contractId(), now))
                .asTuple()
                .flatMap(seen -> seen.getItem1()
                        .map(known -> repeated(caller, order, known))
                        .orElseGet(() -> place(sql, caller, order, seen.getItem2(), seen.getItem3())));
    }

    private Uni<Decision<Placed, ReservationRefusal>> repeated(Caller caller, Order order, Reservation known) {
        Decision<Placed, ReservationRefusal> decision;
        if (!known.isOf(Accounts.of(caller))) {
            decision = Decision.refused(new ReservationRefusal.NotFound());
        } else if (!known.contractId().equals(order.contractId())
                || !known.purpose().equals(order.purpose())) {
            decision = Decision.refused(new ReservationRefusal.Mismatch());
        } else if (known.holds(clock.instant())) {
            decision = Decision.accepted(new Placed(known, false));
        } else {
            decision = Decision.refused(Resolved.refusal(known.state()));
        }
        return Uni.createFrom().item(decision);
    }

    private Uni<Decision<Placed, ReservationRefusal>> place(
            AutoCommit sql, Caller caller, Order order, Need need, PlanCatalogue.Found plan) {
        return elsewhere(need)
                .map(ReserveUnit::refused)
                .orElseGet(() -> attempt(sql, caller, order, need, plan, TRIES));
    }

    // A unit may come free or be taken between judging and taking; each try judges anew, and only a judgement refuses.
    private Uni<Decision<Placed, ReservationRefusal>> attempt(
            AutoCommit sql, Caller caller, Order order, Need need, PlanCatalogue.Found plan, int triesLeft) {
        var choice = plan.judgedFor(need);
        if (!choice.obstacles().isEmpty()) {
            return refused(new ReservationRefusal.PlanUnusable(choice));
        }
        return take(sql, caller, order, choice, plan.at())
                .flatMap(held ->
                        held.map(ReserveUnit::placed).orElseGet(() -> again(sql, caller, order, need, triesLeft - 1)));
    }

    private Uni<Decision<Placed, ReservationRefusal>> again(
            AutoCommit sql, Caller caller, Order order, Need need, int triesLeft) {
        return triesLeft == 0
                ? refused(new ReservationRefusal.Busy())
                : plans.find(sql, caller.account(), order.contractId(), now())
                        .flatMap(plan -> attempt(sql, caller, order, need, plan, triesLeft));
    }

    // As precise as it is stored, so that a repeated call says the same.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Uni<Optional<Reservation>> take(
            AutoCommit sql, Caller caller, Order order, PlanCatalogue.Choice choice, Instant now) {
        var held = new Reservation.Held(now, now.plus(config.hold()));
        var hold = new Reservation(order.id(), order.contractId(), Accounts.of(caller), order.purpose(), held);
        var event = publications.reserved(hold, caller.kind(), held.until());
        Uni<Boolean> taken = lapsedHolds.areIn(choice)
                ? sql.together(tx -> lapsedHolds.putBack(tx, choice, now).chain(() -> reserve(tx, hold, event)))
                : reserve(sql, hold, event);
        return taken.map(done -> done ? Optional.of(hold) : Optional.empty());
    }

    private Uni<Boolean> reserve(Statements sql, Reservation hold, EventEnvelope event) {
        return ledger.reserve(sql, hold, PlanRule.TABLE_VERSION, outbox.row(sql, event));
    }

    private static Optional<ReservationRefusal> elsewhere(Need need) {
        return need.product()
                .filter(product -> !product.portal().takesContracts())
                .map((Product product) -> new ReservationRefusal.ServedElsewhere(product));
    }

    private static Uni<Decision<Placed, ReservationRefusal>> placed(Reservation hold) {
        return Uni.createFrom().item(Decision.accepted(new Placed(hold, true)));
    }

    private static Uni<Decision<Placed, ReservationRefusal>> refused(ReservationRefusal refusal) {
        return Uni.createFrom().item(Decision.refused(refusal));
    }

    private static boolean isSameId(Throwable failure) {
        return SqlStates.violatedConstraint(failure)
                .filter("pk_reservation"::equals)
                .isPresent();
    }
}
