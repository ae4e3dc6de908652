package io.supportplatform.contracts.ledger;

import static io.supportplatform.contracts.ledger.LedgerRows.at;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.contracts.ledger.domain.Reservation;
import io.supportplatform.contracts.ledger.domain.ReservationId;
import io.supportplatform.contracts.ledger.domain.TicketHistory;
import io.supportplatform.kit.messaging.OutboxRow;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Consumes incidents for tickets and remembers how every attempt was answered. */
@Singleton
public class ConsumptionRepository {

    /** What a ticket asks for, and as whom. */
    public record Demand(
            UUID ticketId,
            UUID attemptId,
            ContractId contractId,
            Reservation.Account account,
            String accountKind,
            Reservation.Purpose purpose) {}

    public Uni<TicketHistory> history(OpenTransaction tx, UUID ticketId, UUID attemptId) {
        return tx.select(ConsumptionStatements.HISTORY, attemptId, ticketId)
                .map(rows -> LedgerRows.history(rows.getFirst()));
    }

    /** Commits a running hold of the demand's account on its contract; false when there is none. */
    public Uni<Boolean> commit(OpenTransaction tx, Demand demand, ReservationId hold, Instant now, OutboxRow event) {
        return tx.select(ConsumptionStatements.COMMIT, arguments(demand, hold, now, event))
                .map(ConsumptionRepository::moved);
    }

    /** Takes a unit that nobody holds, and books it under this id; false when there is none. */
    public Uni<Boolean> take(
            OpenTransaction tx, Demand demand, ReservationId id, int ruleVersion, Instant now, OutboxRow event) {
        Reservation.Purpose purpose = demand.purpose();
        Object[] arguments = Stream.concat(
                        Stream.of(arguments(demand, id, now, event)),
                        Stream.of(purpose.productId(), purpose.version(), purpose.severity(), ruleVersion))
                .toArray();
        return tx.select(ConsumptionStatements.TAKE, arguments).map(ConsumptionRepository::moved);
    }

    /** Answers an attempt of a ticket that has its incident already. */
    public Uni<Void> repeatConsumed(OpenTransaction tx, Demand demand, Instant now, OutboxRow event) {
        return answer(tx, demand, "CONSUMED", List.of(), now, event);
    }

    public Uni<Void> refuse(OpenTransaction tx, Demand demand, List<String> reasons, Instant now, OutboxRow event) {
        return answer(tx, demand, "REFUSED", reasons, now, event);
    }

    private static Uni<Void> answer(
            OpenTransaction tx, Demand demand, String outcome, List<String> reasons, Instant now, OutboxRow event) {
        return tx.update(
                        ConsumptionStatements.ANSWER,
                        event.after(
                                demand.attemptId(),
                                demand.ticketId(),
                                outcome,
                                reasons.toArray(String[]::new),
                                at(now)))
                .replaceWithVoid();
    }

    private static Object[] arguments(Demand demand, ReservationId id, Instant now, OutboxRow event) {
        return new Object[] {
            demand.contractId().value(),
            at(now),
            demand.ticketId(),
            demand.attemptId(),
            id.value(),
            demand.account().tenantId(),
            demand.account().objectId(),
            demand.accountKind(),
            event.id(),
            event.topic(),
            event.key(),
            event.type(),
            event.headers(),
            new JsonObject(event.payload())
        };
    }

    private static boolean moved(List<Row> rows) {
        return !rows.isEmpty();
    }
}
