package io.supportplatform.kit.messaging;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenTransaction;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Remembers which events have taken effect, in the same transaction as the effect. */
@Singleton
class Inbox {

    // Sorted: two replicas that hold the same records for a moment insert them in one order and cannot deadlock.
    private static final String REMEMBER = """
            insert into inbox (event_id)
            select id from unnest($1::uuid[]) id order by id
            on conflict do nothing
            returning event_id""";

    /** Remembers the ids and says which of them are seen for the first time. */
    Uni<Set<UUID>> fresh(OpenTransaction transaction, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return transaction
                .select(REMEMBER, (Object) ids.stream().distinct().toArray(UUID[]::new))
                .map(rows -> rows.stream().map(row -> row.getUUID("event_id")).collect(Collectors.toSet()));
    }
}
