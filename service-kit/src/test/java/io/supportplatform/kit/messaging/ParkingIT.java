package io.supportplatform.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.VertxContextSupport;
import io.supportplatform.kit.KitTest;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A record is parked once, however often its consumer has to try. */
@KitTest
class ParkingIT {

    @Inject
    ChunkTransaction chunks;

    @Inject
    Pool pool;

    private final String key = UUID.randomUUID().toString();

    @Test
    void parksOnce_whenTheFirstTryHasArrivedAfterAll() throws Throwable {
        // Given
        var event = failed(new JsonObject().put("ce_id", UUID.randomUUID().toString()));

        // When
        VertxContextSupport.subscribeAndAwait(() -> chunks.park(event, "it does not work", 3));
        VertxContextSupport.subscribeAndAwait(() -> chunks.park(event, "it does not work", 3));

        // Then
        assertThat(parked()).isEqualTo(1);
    }

    @Test
    void parksWhatHasNoId_asNobodyCanTellWhetherItIsTheSame() throws Throwable {
        // When
        VertxContextSupport.subscribeAndAwait(() -> chunks.park(failed(new JsonObject()), "no id", 3));

        // Then
        assertThat(parked()).isEqualTo(1);
    }

    private IncomingEvent failed(JsonObject headers) {
        return new IncomingEvent.Malformed(new IncomingEvent.Raw("support.sample", key, headers, null), "not used");
    }

    private int parked() {
        return pool.preparedQuery("select from parked_event where msg_key = $1")
                .executeAndAwait(Tuple.of(key))
                .size();
    }
}
