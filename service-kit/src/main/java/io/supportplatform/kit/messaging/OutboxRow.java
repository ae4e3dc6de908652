package io.supportplatform.kit.messaging;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An envelope as the columns of table {@code outbox}, for statements that change state and write their event in one go.
 * {@code seq} is not among them: the database draws it.
 */
public record OutboxRow(UUID id, String topic, String key, String type, JsonObject headers, Buffer payload) {

    /** The arguments of a statement whose last six are this row, in the order of its columns. */
    public @Nullable Object[] after(@Nullable Object... earlier) {
        return Stream.concat(Stream.of(earlier), Stream.of(id, topic, key, type, headers, payload))
                .toArray();
    }
}
