package io.supportplatform.contracts.ledger;

import static io.supportplatform.contracts.ledger.LedgerRows.at;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.CursorInstant;
import io.supportplatform.contracts.ledger.domain.Book;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.contracts.ledger.domain.Reservation;
import io.supportplatform.contracts.ledger.domain.ReservationId;
import io.supportplatform.contracts.ledger.domain.Transfer;
import io.supportplatform.kit.Ids;
import io.supportplatform.kit.messaging.OutboxRow;
import io.supportplatform.kit.rest.Cursor;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.kit.transaction.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs the ledger's statements and reads its rows; which of them is right is decided by whoever calls. */
@Singleton
public class LedgerRepository {

    /** Grants the units that a contract is issued with. */
    public Uni<Void> grantIssued(
            OpenTransaction tx, ContractId contract, Instant from, Instant until, int units, Instant now) {
        return tx.update(
                        LedgerStatements.GRANT,
                        Ids.next(),
                        contract.value(),
                        "ISSUE",
                        contract.value(),
                        at(from),
                        at(until),
                        units,
                        at(now))
                .replaceWithVoid();
    }

    /** The book of one contract. */
    public Uni<Book> book(Statements tx, ContractId contract, Instant now) {
        return books(tx, List.of(contract), now).map(books -> books.getOrDefault(contract, Book.empty(now)));
    }

    /** The books of these contracts; one without lots has none. */
    public Uni<Map<ContractId, Book>> books(Statements tx, Collection<ContractId> contracts, Instant now) {
        UUID[] ids = contracts.stream().map(ContractId::value).toArray(UUID[]::new);
        return tx.select(LedgerStatements.LOTS, ids, at(now)).map(rows -> LedgerRows.books(rows, now));
    }

    /** The lines of a contract's book, newest first, one more than the limit if there are more. */
    public Uni<List<Transfer>> transfers(Statements tx, ContractId contract, @Nullable TransferKey after, int limit) {
        return tx.select(
                        LedgerStatements.TRANSFERS,
                        contract.value(),
                        after == null ? null : at(after.recordedAt()),
                        after == null ? null : after.lotId(),
                        after == null ? null : after.lotSeq(),
                        limit + 1)
                .map(rows -> rows.stream().map(LedgerRows::transfer).toList());
    }

    /** Where a page of the book ended. */
    public record TransferKey(Instant recordedAt, UUID lotId, long lotSeq) {

        public static @Nullable TransferKey of(@Nullable Cursor cursor) {
            if (cursor == null) {
                return null;
            }
            try {
                return new TransferKey(
                        CursorInstant.read(cursor.keys().get(0)),
                        UUID.fromString(cursor.keys().get(1)),
                        Long.parseLong(cursor.keys().get(2)));
            } catch (RuntimeException notOurs) {
                throw Cursor.invalid();
            }
        }
    }

    public Uni<Optional<Reservation>> reservation(Statements tx, ReservationId id) {
        return tx.select(LedgerStatements.RESERVATION, id.value())
                .map(rows -> rows.stream().findFirst().map(LedgerRows::reservation));
    }

    /** Holds a unit; false when none was left at this instant. */
    public Uni<Boolean> reserve(Statements tx, Reservation hold, int ruleVersion, OutboxRow event) {
        Reservation.Held held = (Reservation.Held) hold.state();
        return tx.select(
                        LedgerStatements.RESERVE,
                        event.after(
                                hold.id().value(),
                                hold.contractId().value(),
                                at(held.since()),
                                at(held.until()),
                                hold.account().tenantId(),
                                hold.account().objectId(),
                                hold.purpose().productId(),
                                hold.purpose().version(),
                                hold.purpose().severity(),
                                ruleVersion))
                .map(rows -> !rows.isEmpty());
    }

    /** Gives a running hold of this account back; false when it was none any more. */
    public Uni<Boolean> release(
            OpenTransaction tx, ReservationId id, Reservation.Account account, Instant now, OutboxRow event) {
        return tx.select(
                        LedgerStatements.RELEASE,
                        event.after(id.value(), at(now), account.tenantId(), account.objectId()))
                .map(rows -> !rows.isEmpty());
    }

    /** Puts back the units of holds that are over, and names those holds. */
    public Uni<List<ReservationId>> reclaim(OpenTransaction tx, ContractId contract, Instant now) {
        return tx.select(LedgerStatements.RECLAIM, contract.value(), at(now))
                .map(rows -> rows.stream()
                        .map(row -> new ReservationId(row.getUUID("id")))
                        .toList());
    }
}
