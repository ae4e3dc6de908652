package io.supportplatform.local.parts;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The platform's topics, as a deployment would create them. */
public final class Topics {

    static final int PARTITIONS = 12;

    /** Latest state per key, kept for ever. */
    public static final List<String> COMPACTED = List.of("support.products", "support.directory", "support.people");

    /** Facts in order, kept 30 days. */
    public static final List<String> RETAINED = List.of(
            "support.contracts",
            "support.incidents",
            "support.tickets",
            "support.appointments",
            "support.notifications");

    private static final long PATIENCE_SECONDS = 60;

    private Topics() {}

    static void create(String bootstrap) throws IOException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            var existing = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            var missing =
                    all().stream().filter(t -> !existing.contains(t.name())).toList();
            admin.createTopics(missing).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("Cannot create the topics on " + bootstrap, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while creating the topics", e);
        }
    }

    private static List<NewTopic> all() {
        var topics = new ArrayList<NewTopic>();
        COMPACTED.forEach(
                name -> topics.add(topic(name, TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));
        var thirtyDays = Long.toString(Duration.ofDays(30).toMillis());
        RETAINED.forEach(name -> topics.add(topic(name, TopicConfig.RETENTION_MS_CONFIG, thirtyDays)));
        return topics;
    }

    private static NewTopic topic(String name, String setting, String value) {
        return new NewTopic(name, PARTITIONS, (short) 1).configs(Map.of(setting, value));
    }
}
