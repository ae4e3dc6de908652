package io.supportplatform.contracts.incident;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.eligibility.domain.Need;
import io.supportplatform.contracts.eligibility.domain.PlanRule;
import io.supportplatform.contracts.incident.IncidentPublications.Refusal;
import io.supportplatform.contracts.ledger.ConsumptionRepository;
import io.supportplatform.contracts.ledger.ConsumptionRepository.Demand;
import io.supportplatform.contracts.ledger.LedgerRepository;
import io.supportplatform.contracts.ledger.domain.Consumption;
import io.supportplatform.contracts.ledger.domain.Reservation;
import io.supportplatform.contracts.ledger.domain.ReservationId;
import io.supportplatform.contracts.ledger.domain.TicketHistory;
import io.supportplatform.contracts.plan.PlanCatalogue;
import io.supportplatform.kit.Ids;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.messaging.Sequence;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Gives a submitted ticket its one incident: the one that is held for it, or another of the same contract when the hold has
 * run out. Every attempt gets exactly one answer.
 */
@Singleton
class ConsumeIncident {

    private static final int TRIES = 8;
    private static final Refusal FOREIGN_RESERVATION =
            new Refusal(List.of("RESERVATION_NOT_FOUND"), List.of("CHECK_SIGNED_IN_ACCOUNT"));

    private final LedgerRepository ledger;
    private final ConsumptionRepository consumptions;
    private final PlanCatalogue plans;
    private final LapsedHolds lapsedHolds;
    private final IncidentPublications publications;
    private final Outbox outbox;
    private final Clock clock;

    ConsumeIncident(
            LedgerRepository ledger,
            ConsumptionRepository consumptions,
            PlanCatalogue plans,
            LapsedHolds lapsedHolds,
            IncidentPublications publications,
            Outbox outbox,
            Clock clock) {
        this.ledger = ledger;
        this.consumptions = consumptions;
        this.plans = plans;
        this.lapsedHolds = lapsedHolds;
        this.publications = publications;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Question(OpenPgTransaction tx, TicketSubmitted ticket, Demand demand, Sequence place, Instant now) {}

    Uni<Void> consume(OpenPgTransaction tx, TicketSubmitted ticket, Sequence place) {
        var question = new Question(tx, ticket, ticket.toDemand(), place, clock.instant());
        return consumptions
                .history(tx, ticket.ticketId(), ticket.attemptId())
                .flatMap(history -> unlessAnswered(question, history));
    }

    private Uni<Void> unlessAnswered(Question question, TicketHistory history) {
        if (history.answered()) {
            return Uni.createFrom().voidItem();
        }
        return history.consumption()
                .map(before -> repeat(question, before))
                .orElseGet(() -> reservation(question).flatMap(hold -> judge(question, hold)));
    }

    private Uni<Void> repeat(Question question, Consumption before) {
        EventEnvelope event = publications.consumedBefore(question.demand(), before, question.place());
        return consumptions.repeatConsumed(
                question.tx(), question.demand(), question.now(), outbox.row(question.tx(), event));
    }

    private Uni<Optional<Reservation>> reservation(Question question) {
        return question.ticket()
                .reservation()
                .map(id -> ledger.reservation(question.tx(), id))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Void> judge(Question question, Optional<Reservation> named) {
        if (named.filter(hold -> !hold.isOf(question.demand().account())).isPresent()) {
            return refuse(question, FOREIGN_RESERVATION);
        }
        Optional<Reservation> held = named.filter(hold -> isFor(question, hold));
        var ticket = question.ticket();
        return plans.need(question.tx(), ticket.productId(), ticket.version(), Optional.of(ticket.severity()))
                .flatMap(need ->
                        held.map(hold -> commit(question, need, hold)).orElseGet(() -> take(question, need, TRIES)));
    }

    private static boolean isFor(Question question, Reservation hold) {
        return hold.contractId().equals(question.demand().contractId()) && hold.holds(question.now());
    }

    // What was promised with the hold stays promised: term and lifecycle are judged as of then, and the unit is there.
    private Uni<Void> commit(Question question, Need need, Reservation hold) {
        Instant promisedAt = ((Reservation.Held) hold.state()).since();
        var demand = question.demand();
        return plans.choose(question.tx(), question.ticket().submitter(), demand.contractId(), need, promisedAt)
                .map(choice -> HeldUnit.withoutItsOwnObstacle(choice.obstacles()))
                .flatMap(obstacles -> obstacles.isEmpty()
                        ? consumptions
                                .commit(
                                        question.tx(),
                                        demand,
                                        hold.id(),
                                        question.now(),
                                        outbox.row(question.tx(), consumed(question)))
                                .flatMap(done -> done ? Uni.createFrom().voidItem() : take(question, need, TRIES))
                        : refuse(question, Refusal.of(obstacles)));
    }

    // A unit may come free or be taken between judging and taking; each try judges anew, and only a judgement refuses.
    private Uni<Void> take(Question question, Need need, int triesLeft) {
        if (triesLeft == 0) {
            throw new IllegalStateException("units of " + question.demand().contractId() + " kept slipping away");
        }
        return plans.choose(
                        question.tx(),
                        question.ticket().submitter(),
                        question.demand().contractId(),
                        need,
                        question.now())
                .flatMap(choice -> choice.obstacles().isEmpty()
                        ? takeFrom(question, choice)
                                .flatMap(done ->
                                        done ? Uni.createFrom().voidItem() : take(question, need, triesLeft - 1))
                        : refuse(question, Refusal.of(choice.obstacles())));
    }

    private Uni<Boolean> takeFrom(Question question, PlanCatalogue.Choice choice) {
        return lapsedHolds
                .putBack(question.tx(), choice, question.now())
                .chain(() -> consumptions.take(
                        question.tx(),
                        question.demand(),
                        new ReservationId(Ids.next()),
                        PlanRule.TABLE_VERSION,
                        question.now(),
                        outbox.row(question.tx(), consumed(question))));
    }

    private EventEnvelope consumed(Question question) {
        return publications.consumed(question.demand(), question.now(), question.place());
    }

    private Uni<Void> refuse(Question question, Refusal refusal) {
        EventEnvelope event = publications.refused(question.demand(), refusal, question.now(), question.place());
        return consumptions.refuse(
                question.tx(), question.demand(), refusal.reasons(), question.now(), outbox.row(question.tx(), event));
    }
}
