package io.supportplatform.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaPartTest {

    @TempDir
    Path data;

    @Test
    void keepsRecordsAndTopics_overRestart() throws Exception {
        // Given
        int port;
        try (var first = KafkaPart.start(0, data)) {
            port = first.port();
            send(first.bootstrap(), "support.tickets", "kept");
        }

        // When
        try (var second = KafkaPart.start(port, data)) {

            // Then
            assertThat(second.bootstrap()).endsWith(":" + port);
            assertThat(partitions(second.bootstrap(), "support.people")).isEqualTo(12);
            assertThat(firstRecord(second.bootstrap(), "support.tickets")).isEqualTo("kept");
            assertThatThrownBy(() -> partitions(second.bootstrap(), "never.declared"))
                    .hasMessageContaining("does not host this topic");
        }
    }

    private static void send(String bootstrap, String topic, String value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, "key", value)).get();
        }
    }

    private static int partitions(String bootstrap, String topic) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            var topics = admin.describeTopics(List.of(topic)).allTopicNames().get();
            return topics.values().iterator().next().partitions().size();
        }
    }

    private static String firstRecord(String bootstrap, String topic) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", bootstrap, "group.id", "test", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (System.nanoTime() < deadline) {
                for (var received : consumer.poll(Duration.ofMillis(200))) {
                    return received.value();
                }
            }
            throw new AssertionError("No record in " + topic);
        }
    }
}
