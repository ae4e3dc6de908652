package io.supportplatform.kit.messaging;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The only place that makes Kafka clients, so that what the guarantees rest on is set in one place. */
@Singleton
class KafkaClients {

    private final MessagingConfig config;

    KafkaClients(MessagingConfig config) {
        this.config = config;
    }

    /**
     * Idempotent and patient: a record is sent until it is acknowledged or the producer is closed, in the order of the calls. One
     * request at a time, because idempotence alone does not keep order: a partition whose leader has just changed may refuse a
     * producer's first batch and take its second, as it knows no sequence of that producer yet; the first then fits nowhere.
     */
    KafkaProducer<String, byte[]> producer() {
        var settings = common();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(
                ProducerConfig.MAX_BLOCK_MS_CONFIG, config.metadataTimeout().toMillis());
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8 * 1024 * 1024L);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Reads from the beginning when its group is new: a service that is added later still hears of everything retained. */
    KafkaConsumer<String, byte[]> consumer(String group) {
        var settings = common();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.chunkSize());
        settings.put(
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                Math.toIntExact(config.sessionTimeout().toMillis()));
        settings.put(
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                Math.toIntExact(config.sessionTimeout().dividedBy(4).toMillis()));
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> common() {
        var settings = new HashMap<String, Object>();
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, config.bootstrap());
        settings.put(
                CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG,
                Math.toIntExact(config.requestTimeout().toMillis()));
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(CommonClientConfigs.RETRY_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put("enable.metrics.push", false);
        return settings;
    }
}
