package io.supportplatform.kit.audit;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.Ids;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.transaction.OpenTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Writes down what a member of staff did, in the same transaction as the deed. The run-time role can only add to it. */
@Singleton
public class StaffAudit {

    private static final String RECORD = """
            insert into staff_audit (id, occurred_at, account, action, subject, detail)
            values ($1, $2, $3, $4, $5, $6)""";

    private final Clock clock;

    StaffAudit(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param action  a stable verb phrase, for example {@code assign-request}
     * @param subject id of what it was done to
     * @param detail  what an auditor will want to know; no personal data, no secrets
     */
    public Uni<Void> record(
            OpenTransaction transaction, Caller caller, String action, String subject, @Nullable String detail) {
        return transaction
                .update(
                        RECORD,
                        Ids.next(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        caller.account().asText(),
                        action,
                        subject,
                        detail)
                .replaceWithVoid();
    }
}
