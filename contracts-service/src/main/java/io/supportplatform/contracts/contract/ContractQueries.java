package io.supportplatform.contracts.contract;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.CursorInstant;
import io.supportplatform.contracts.contract.domain.Contract;
import io.supportplatform.contracts.ledger.LedgerRepository;
import io.supportplatform.contracts.ledger.domain.Book;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.kit.rest.Cursor;
import io.supportplatform.kit.rest.Page;
import io.supportplatform.kit.rest.PageRequest;
import io.supportplatform.kit.transaction.Statements;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The contracts on an account's sign-in; nobody sees another's. */
@Singleton
public class ContractQueries {

    private static final String LINKED = "select" + ContractRow.COLUMNS + """
            , r.registered_at, r.account_kind
              from registration r join contract c on c.id = r.contract_id
             where r.tenant_id = $1 and r.object_id = $2 and r.unlinked_at is null
            """;

    private static final String ONE = LINKED + " and r.contract_id = $3";

    private static final String ALL = LINKED + " order by r.registered_at, r.contract_id";

    private static final String PAGE = LINKED + """
              and (r.registered_at, r.contract_id)
                  > (coalesce($3, timestamptz '-infinity'), coalesce($4, uuid '00000000-0000-0000-0000-000000000000'))
             order by r.registered_at, r.contract_id
             limit $5""";

    private final LedgerRepository ledger;

    ContractQueries(LedgerRepository ledger) {
        this.ledger = ledger;
    }

    public Uni<Optional<LinkedContract>> find(Statements tx, AccountId account, ContractId id, Instant now) {
        return Uni.combine()
                .all()
                .unis(tx.select(ONE, account.tenantId(), account.objectId(), id.value()), ledger.book(tx, id, now))
                .with((rows, book) ->
                        rows.stream().findFirst().map(row -> linked(row, ContractRow.toContract(row), book)));
    }

    public Uni<List<LinkedContract>> all(Statements tx, AccountId account, Instant now) {
        return tx.select(ALL, account.tenantId(), account.objectId()).flatMap(rows -> withBooks(tx, rows, now));
    }

    Uni<Page<LinkedContract>> page(Statements tx, AccountId account, PageRequest page, Instant now) {
        After after = After.of(page.after(2));
        return tx.select(
                        PAGE,
                        account.tenantId(),
                        account.objectId(),
                        after == null ? null : after.registeredAt(),
                        after == null ? null : after.contractId(),
                        page.limit() + 1)
                .flatMap(rows -> withBooks(tx, rows, now))
                .map(found -> Page.of(found, page.limit(), ContractQueries::cursor));
    }

    private Uni<List<LinkedContract>> withBooks(Statements tx, List<Row> rows, Instant now) {
        List<ContractId> ids =
                rows.stream().map(row -> new ContractId(row.getUUID("id"))).toList();
        return ledger.books(tx, ids, now)
                .map(books -> rows.stream()
                        .map(row -> {
                            Contract contract = ContractRow.toContract(row);
                            return linked(row, contract, books.getOrDefault(contract.id(), Book.empty(now)));
                        })
                        .toList());
    }

    private static LinkedContract linked(Row row, Contract contract, Book book) {
        var kind = AccountKind.valueOf(row.getString("account_kind"));
        return new LinkedContract(contract, book, kind, ContractRow.instant(row, "registered_at"));
    }

    private static Cursor cursor(LinkedContract last) {
        return Cursor.of(last.registeredAt().toString(), last.contract().id().toString());
    }

    private record After(OffsetDateTime registeredAt, UUID contractId) {

        static @Nullable After of(@Nullable Cursor cursor) {
            return cursor == null
                    ? null
                    : new After(
                            cursor.key(0, CursorInstant::read).atOffset(ZoneOffset.UTC),
                            cursor.key(1, UUID::fromString));
        }
    }
}
