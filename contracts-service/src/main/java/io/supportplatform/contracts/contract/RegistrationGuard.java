package io.supportplatform.contracts.contract;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.contract.domain.GuessingLimit;
import io.supportplatform.contracts.contract.domain.SourceAddress;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts misses per account and per source in the database, where neither a restart nor another replica forgets them. */
@Singleton
class RegistrationGuard {

    // The update changes nothing; it locks the row, so that the tries of one account come one after the other.
    private static final String LOCK_ACCOUNT = """
            insert into registration_guard (tenant_id, object_id, missed_at) values ($1, $2, '{}')
            on conflict on constraint pk_registration_guard do update set missed_at = registration_guard.missed_at
            returning missed_at""";

    private static final String STORE_ACCOUNT =
            "update registration_guard set missed_at = $3 where tenant_id = $1 and object_id = $2";

    // A source without a miss has no row that could be locked.
    private static final String LOCK_SOURCE = "select true from pg_advisory_xact_lock(hashtextextended($1, 11))";

    private static final String SOURCE = "select missed_at from registration_miss where source = $1 and missed_at > $2";

    private static final String STORE_SOURCE = """
            with over as (
                select source, missed_at from registration_miss where missed_at <= $3 for update skip locked),
            gone as (
                delete from registration_miss m using over where m.source = over.source and m.missed_at = over.missed_at)
            insert into registration_miss (source, missed_at) values ($1, $2) on conflict do nothing""";

    private final GuessingLimit perAccount;
    private final GuessingLimit perSource;

    RegistrationGuard(RegistrationConfig config) {
        this.perAccount = new GuessingLimit(config.misses(), config.window());
        this.perSource = new GuessingLimit(config.missesPerSource(), config.window());
    }

    /** Who tries from where, and the misses that count for each. */
    record Tries(AccountId account, SourceAddress source, List<Instant> ofAccount, List<Instant> ofSource) {}

    /** Until the end of the transaction nobody else can try for this account or from this source. */
    Uni<Tries> lock(OpenTransaction tx, AccountId account, SourceAddress source, Instant now) {
        return tx.select(LOCK_ACCOUNT, account.tenantId(), account.objectId())
                .map(rows -> Stream.of(rows.getFirst().getArrayOfOffsetDateTimes("missed_at"))
                        .map(OffsetDateTime::toInstant)
                        .toList())
                .call(() -> tx.select(LOCK_SOURCE, source.value()))
                .flatMap(ofAccount -> tx.select(SOURCE, source.value(), at(perSource.since(now)))
                        .map(rows -> new Tries(account, source, ofAccount, instants(rows))));
    }

    /** When the next try is allowed, if it is not allowed now. */
    Optional<Instant> blockedUntil(Tries tries, Instant now) {
        return Stream.of(perAccount.blockedUntil(tries.ofAccount(), now), perSource.blockedUntil(tries.ofSource(), now))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    Uni<Void> addMiss(OpenTransaction tx, Tries tries, Instant now) {
        OffsetDateTime[] misses = perAccount.withMiss(tries.ofAccount(), now).stream()
                .map(RegistrationGuard::at)
                .toArray(OffsetDateTime[]::new);
        return tx.update(
                        STORE_ACCOUNT,
                        tries.account().tenantId(),
                        tries.account().objectId(),
                        misses)
                .chain(() -> tx.update(STORE_SOURCE, tries.source().value(), at(now), at(perSource.since(now))))
                .replaceWithVoid();
    }

    private static List<Instant> instants(List<Row> rows) {
        return rows.stream()
                .map(row -> row.getOffsetDateTime("missed_at").toInstant())
                .toList();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
