package io.supportplatform.kit.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events travel. The defaults suit production; tests shorten the waits. */
@ConfigMapping(prefix = "platform.kafka")
public interface MessagingConfig {

    /** Addresses of the brokers, {@code host:port[,host:port]}. */
    String bootstrap();

    /** How many records one consumer transaction takes at most. */
    @WithDefault("200")
    int chunkSize();

    /** How many outbox rows the relay sends before it waits for their acknowledgements. */
    @WithDefault("500")
    int relayBatch();

    /** How long the relay rests when nothing woke it. */
    @WithDefault("PT0.25S")
    Duration relayInterval();

    /** How often a standby relay asks whether it may take over. */
    @WithDefault("PT1S")
    Duration standbyInterval();

    /** How long a send may wait for the broker's metadata before the relay starts over. */
    @WithDefault("PT10S")
    Duration metadataTimeout();

    /**
     * After how long without a sign of life a replica's partitions go to another one; also how long a replica that was killed
     * keeps its own successor waiting. Too short only repeats records, which the inbox drops.
     */
    @WithDefault("PT8S")
    Duration sessionTimeout();

    /** How long a request to the broker may stay without an answer before the connection is taken for dead. */
    @WithDefault("PT10S")
    Duration requestTimeout();

    /** How often a record that fails alone is tried before it is parked. */
    @WithDefault("3")
    int attempts();

    /** Longest pause before a chunk is tried again while the database is away. */
    @WithDefault("PT5S")
    Duration maxBackoff();
}
