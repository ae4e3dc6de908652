package io.supportplatform.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.failpoint.Failpoint;
import io.supportplatform.kit.failpoint.Failpoints;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Table {@code idempotency}: which key of which caller did what, and what was answered. Rows are kept for 7 days. */
@Singleton
class IdempotencyStore {

    private static final int MAX_KEY = 255;

    // One statement decides: a lock held until the end of the transaction shows that the same key is at work elsewhere;
    // an insert that finds a row shows that it has been. A row committed between snapshot and insert is seen by neither
    // the insert nor the join; that counts as "at work" and clears up with the next try.
    private static final String CLAIM = """
            with held as (select pg_try_advisory_xact_lock(hashtextextended($1 || ' ' || $2 || ' ' || $3, 7)) as ok),
                 claimed as (insert into idempotency (account, operation, key, fingerprint)
                             select $1, $2, $3, $4 from held where ok
                             on conflict do nothing
                             returning key)
            select exists (select from claimed) as fresh, done.fingerprint, done.status, done.headers, done.body
              from held left join idempotency done
                on done.account = $1 and done.operation = $2 and done.key = $3""";

    private static final String FINISH = """
            update idempotency set status = $4, headers = $5, body = $6
             where account = $1 and operation = $2 and key = $3""";

    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final ProblemRenderer problems;
    private final Fingerprints fingerprints;
    private final Failpoints failpoints;

    IdempotencyStore(
            CurrentCaller caller,
            ObjectMapper json,
            ProblemRenderer problems,
            Fingerprints fingerprints,
            Failpoints failpoints) {
        this.caller = caller;
        this.json = json;
        this.problems = problems;
        this.fingerprints = fingerprints;
        this.failpoints = failpoints;
    }

    /** What the row is found by. */
    @SuppressWarnings("ArrayRecordComponent") // compared by Arrays.equals where it matters
    record Claim(String account, String operation, String key, byte[] fingerprint) {}

    Claim claim(@Nullable String key, String operation, Object body) {
        if (key == null || key.isBlank() || key.length() > MAX_KEY) {
            throw Problem.of(400, "idempotency-key-missing").toException();
        }
        return new Claim(caller.get().account().asText(), operation, key, fingerprints.of(body));
    }

    Uni<StoredAnswer> once(OpenTransaction transaction, Claim claim, Supplier<Uni<Answer>> work) {
        return transaction
                .select(CLAIM, claim.account(), claim.operation(), claim.key(), Buffer.buffer(claim.fingerprint()))
                .invoke(() -> failpoints.pass(Failpoint.AFTER_IDEMPOTENCY_ROW))
                .flatMap(rows -> rows.getFirst().getBoolean("fresh")
                        ? work.get().map(this::stored).call(answer -> finish(transaction, claim, answer))
                        : Uni.createFrom().item(() -> replay(rows.getFirst(), claim)));
    }

    private Uni<Void> finish(OpenTransaction transaction, Claim claim, StoredAnswer answer) {
        return transaction
                .update(
                        FINISH,
                        claim.account(),
                        claim.operation(),
                        claim.key(),
                        answer.status(),
                        answer.headers(),
                        Buffer.buffer(answer.body()))
                .replaceWithVoid();
    }

    private static StoredAnswer replay(Row row, Claim claim) {
        if (row.getInteger("status") == null) {
            throw Problem.of(409, "request-in-progress").retryAfter(1).toException();
        }
        if (!Arrays.equals(row.getBuffer("fingerprint").getBytes(), claim.fingerprint())) {
            throw Problem.of(422, "idempotency-mismatch").toException();
        }
        return new StoredAnswer(
                row.getInteger("status"),
                row.getJsonObject("headers"),
                row.getBuffer("body").getBytes());
    }

    private StoredAnswer stored(Answer answer) {
        if (answer.refusal() == null) {
            return new StoredAnswer(answer.status(), json(answer.headers()), bytes(answer.body()));
        }
        var problem = problems.render(answer.refusal());
        var headers = new HashMap<String, String>();
        problem.getHeaders().forEach((name, value) -> headers.put(name, String.valueOf(value)));
        return new StoredAnswer(answer.status(), json(headers), bytes(problem));
    }

    private static JsonObject json(java.util.Map<String, String> headers) {
        var json = new JsonObject();
        headers.forEach(json::put);
        return json;
    }

    private byte[] bytes(@Nullable Object body) {
        try {
            return body == null ? new byte[0] : json.writeValueAsBytes(body);
        } catch (JsonProcessingException bug) {
            throw new IllegalArgumentException("an answer that is no JSON: " + body, bug);
        }
    }
}
