package io.supportplatform.acceptance.invariants;

import io.supportplatform.acceptance.stack.Databases;
import io.supportplatform.local.LocalStack;
import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.parts.KafkaPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * I9: what a service keeps of others' events is what those events say. One more process of each service, with an empty
 * database, hears all records again from a broker of its own, in the order of the topics; so neither its group nor what it
 * says in turn touches the platform. Then its tables are compared with the live ones, row by row.
 */
final class ProjectionsRebuild {

    private static final Duration STANDSTILL = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** What a service knows only from events; of a table that mixes both, the columns that come from events. */
    private static final Map<ServiceModule, List<String>> PROJECTIONS = Map.of(
            ServiceModule.REQUESTS,
                    List.of(
                            // Versions are a set.
                            """
                            select 'product' as t, id, name, hosting, sequence,
                                   (select array_agg(v order by v) from unnest(versions) v) as versions from product\
                            """,
                            "select 'appointment_availability' as t, * from appointment_availability",
                            "select 'appointment' as t, * from appointment"),
            ServiceModule.SCHEDULING,
                    List.of(
                            "select 'team' as t, * from team",
                            "select 'advocate' as t, * from advocate",
                            // What was published depends on the calls, which are scheduling's own.
                            """
                            select 'ticket' as t, id, number, title, creator_kind, channel, schedulable, complex,
                                   hard_to_reach, language, team_id, team_schedules, advocate_id, open, expected_from,
                                   expected_to, sequence from ticket\
                            """,
                            "select 'ticket_contact' as t, * from ticket_contact"),
            ServiceModule.NOTIFICATION,
                    List.of(
                            "select 'person' as t, * from person",
                            "select 'advocate' as t, * from advocate",
                            "select 'team' as t, * from team",
                            "select 'ticket' as t, * from ticket",
                            "select 'ticket_contact' as t, * from ticket_contact",
                            "select 'appointment' as t, * from appointment",
                            "select 'message' as t, dedupe_key, kind, recipient_role, facts from message"));

    private final LocalStack stack;
    private final Databases databases;
    private final TopicTap tap;

    ProjectionsRebuild(LocalStack stack, Databases databases, TopicTap tap) {
        this.stack = stack;
        this.databases = databases;
        this.tap = tap;
    }

    List<String> breaches() {
        try {
            var directory = Files.createTempDirectory("platform-rebuild");
            var breaches = rebuildIn(directory);
            if (breaches.isEmpty()) {
                delete(directory);
            }
            return breaches;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> rebuildIn(Path directory) throws IOException {
        try (var broker = KafkaPart.start(0, directory.resolve("kafka"))) {
            copyTo(broker.bootstrap());
            var breaches = new ArrayList<String>();
            for (var service : List.of(ServiceModule.REQUESTS, ServiceModule.SCHEDULING, ServiceModule.NOTIFICATION)) {
                breaches.addAll(rebuild(service, broker.bootstrap(), directory));
            }
            return breaches;
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    // One request at a time: a broker whose partitions have just got their leader may refuse a producer's first batch
    // and take its second, and then the first fits nowhere any more.
    private void copyTo(String bootstrap) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", bootstrap, "acks", "all", "max.in.flight.requests.per.connection", 1);
        try (var producer = new KafkaProducer<byte @Nullable [], byte @Nullable []>(
                settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            tap.each(record -> {
                // What fails to arrive shows as a difference.
                var _ = producer.send(new ProducerRecord<>(
                        record.topic(), record.partition(), record.key(), record.value(), record.headers()));
            });
            producer.flush();
        }
    }

    private List<String> rebuild(ServiceModule service, String bootstrap, Path directory) {
        var database = "rebuilt_" + service.key();
        databases.administer("postgres", "drop database if exists " + database + " with (force)");
        databases.administer("postgres", "create database " + database + " owner " + service.key() + "_owner");
        databases.administer(database, "alter schema public owner to " + service.key() + "_owner");
        databases.administer(database, "grant usage on schema public to " + service.key() + "_app");
        databases.administer(database, "create extension if not exists btree_gist");
        try (var shadow = ShadowService.start(stack, service, database, bootstrap, directory)) {
            return getsToTheEnd(shadow, service, new Lags(bootstrap))
                    ? differences(service, database)
                    : List.of("the shadow of %s does not get to the end, see %s".formatted(service.key(), directory));
        }
    }

    /** However long it takes, as long as it lives and comes nearer. */
    private static boolean getsToTheEnd(ShadowService shadow, ServiceModule service, Lags lags) {
        var least = Long.MAX_VALUE;
        var since = System.nanoTime();
        while (shadow.isAlive() && System.nanoTime() - since < STANDSTILL.toNanos()) {
            var left = shadow.isReady() ? left(service, lags) : Long.MAX_VALUE;
            if (left == 0) {
                return true;
            }
            if (left < least) {
                least = left;
                since = System.nanoTime();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return false;
    }

    private static long left(ServiceModule service, Lags lags) {
        try {
            return lags.total(service);
        } catch (IllegalStateException notYet) {
            // The group comes into being with the first poll.
            return Long.MAX_VALUE;
        }
    }

    private List<String> differences(ServiceModule service, String database) {
        var breaches = new ArrayList<String>();
        for (var projection : PROJECTIONS.getOrDefault(service, List.of())) {
            var rows = "select row_to_json(p)::text from (" + projection + ") p";
            var live = counted(databases.rows(service, rows));
            var again = counted(databases.rows(database, rows));
            live.forEach((row, times) -> {
                if (!times.equals(again.remove(row))) {
                    breaches.add("%s has, but events do not give: %s".formatted(service.key(), row));
                }
            });
            again.keySet()
                    .forEach(
                            row -> breaches.add("events give, but %s does not have: %s".formatted(service.key(), row)));
        }
        return breaches;
    }

    private static Map<String, Integer> counted(List<Databases.Row> rows) {
        var counted = new LinkedHashMap<String, Integer>();
        rows.forEach(row -> counted.merge(row.text(0), 1, Integer::sum));
        return counted;
    }
}
