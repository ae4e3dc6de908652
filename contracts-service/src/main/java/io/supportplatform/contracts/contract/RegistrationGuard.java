package io.supportplatform.contracts.contract;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.contract.domain.GuessingLimit;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.transaction.OpenTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Counts an account's misses in the database, where neither a restart nor another replica forgets them. */
@Singleton
class RegistrationGuard {

    // The update changes nothing; it locks the row, so that the tries of one account come one after the other.
    private static final String LOCK = """
            insert into registration_guard (tenant_id, object_id, missed_at) values ($1, $2, '{}')
            on conflict on constraint pk_registration_guard do update set missed_at = registration_guard.missed_at
            returning missed_at""";

    private static final String STORE =
            "update registration_guard set missed_at = $3 where tenant_id = $1 and object_id = $2";

    private final GuessingLimit limit;

    RegistrationGuard(RegistrationConfig config) {
        this.limit = new GuessingLimit(config.misses(), config.window());
    }

    GuessingLimit limit() {
        return limit;
    }

    /** The account's misses; until the end of the transaction nobody else can try for it. */
    Uni<List<Instant>> lock(OpenTransaction tx, AccountId account) {
        return tx.select(LOCK, account.tenantId(), account.objectId())
                .map(rows -> Stream.of(rows.getFirst().getArrayOfOffsetDateTimes("missed_at"))
                        .map(OffsetDateTime::toInstant)
                        .toList());
    }

    Uni<Void> addMiss(OpenTransaction tx, AccountId account, List<Instant> before, Instant now) {
        OffsetDateTime[] misses = limit.withMiss(before, now).stream()
                .map(each -> each.atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new);
        return tx.update(STORE, account.tenantId(), account.objectId(), misses).replaceWithVoid();
    }
}
