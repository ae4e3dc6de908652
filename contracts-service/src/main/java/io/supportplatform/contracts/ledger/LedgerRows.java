package io.supportplatform.contracts.ledger;

import io.supportplatform.contracts.ledger.domain.Book;
import io.supportplatform.contracts.ledger.domain.Consumption;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.contracts.ledger.domain.Lot;
import io.supportplatform.contracts.ledger.domain.Reservation;
import io.supportplatform.contracts.ledger.domain.ReservationId;
import io.supportplatform.contracts.ledger.domain.TicketHistory;
import io.supportplatform.contracts.ledger.domain.Transfer;
import io.supportplatform.contracts.ledger.domain.TransferKind;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The ledger's rows as what they mean. */
final class LedgerRows {

    private LedgerRows() {}

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Map<ContractId, Book> books(List<Row> rows, Instant now) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new ContractId(row.getUUID("contract_id")),
                        Collectors.collectingAndThen(Collectors.toList(), lots -> book(lots, now))));
    }

    private static Book book(List<Row> rows, Instant now) {
        List<Lot> lots = rows.stream().map(LedgerRows::lot).toList();
        long revision = rows.stream().mapToLong(row -> row.getLong("seq")).sum();
        for (Lot lot : lots) {
            revision += lot.lapsed() + (lot.hasStarted(now) ? 1 : 0) + (lot.hasEnded(now) ? 1 : 0);
        }
        Optional<Instant> nextEnd = rows.stream()
                .map(row -> row.getOffsetDateTime("next_end"))
                .filter(end -> end != null)
                .map(OffsetDateTime::toInstant)
                .min(Instant::compareTo);
        return new Book(lots, now, revision, nextEnd);
    }

    private static Lot lot(Row row) {
        return new Lot(
                row.getUUID("id"),
                instant(row, "effective_at"),
                instant(row, "expires_at"),
                row.getInteger("total"),
                row.getInteger("available"),
                row.getInteger("reserved"),
                row.getInteger("lapsed"),
                row.getInteger("consumed"),
                row.getInteger("expired"),
                row.getInteger("revoked"));
    }

    static Transfer transfer(Row row) {
        return new Transfer(
                row.getUUID("lot_id"),
                row.getLong("lot_seq"),
                TransferKind.valueOf(row.getString("kind")),
                row.getInteger("units"),
                instant(row, "effective_at"),
                instant(row, "recorded_at"),
                row.getUUID("cause_id"));
    }

    static Reservation reservation(Row row) {
        return new Reservation(
                new ReservationId(row.getUUID("id")),
                new ContractId(row.getUUID("contract_id")),
                account(row),
                new Reservation.Purpose(
                        row.getString("product_id"), row.getString("version"), row.getString("severity")),
                state(row));
    }

    private static Reservation.State state(Row row) {
        Instant resolvedAt = instant(row, "resolved_at");
        return switch (row.getString("state")) {
            case "HELD" -> new Reservation.Held(instant(row, "reserved_at"), instant(row, "hold_until"));
            case "COMMITTED" -> new Reservation.Committed(resolvedAt);
            case "RELEASED" -> new Reservation.Released(resolvedAt);
            case "LAPSED" -> new Reservation.Lapsed(resolvedAt);
            default -> throw new IllegalStateException("not a state of a reservation: " + row.getString("state"));
        };
    }

    static TicketHistory history(Row row) {
        UUID contract = row.getUUID("contract_id");
        return new TicketHistory(
                row.getBoolean("answered"),
                contract == null
                        ? Optional.empty()
                        : Optional.of(new Consumption(
                                new ContractId(contract),
                                account(row),
                                row.getString("account_kind"),
                                row.getInteger("available_after"),
                                instant(row, "consumed_at"))));
    }

    private static Reservation.Account account(Row row) {
        return new Reservation.Account(row.getString("tenant_id"), row.getString("object_id"));
    }

    private static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }
}
