package io.supportplatform.local.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A real single-node Kafka (KRaft, broker and controller in one) on loopback inside this JVM. */
public final class KafkaPart implements AutoCloseable {

    private static final String CLUSTER_ID = "c3VwcG9ydC1wbGF0Zm9ybQ";
    private static final String NODE_ID = "1";
    private static final String HOST = "127.0.0.1";

    private final KafkaRaftServer server;
    private final int port;

    private KafkaPart(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts on the port (0 takes a free one) with the records already in the directory, and all platform topics. */
    public static KafkaPart start(int wantedPort, Path dataDirectory) throws IOException {
        return start(wantedPort, dataDirectory, Map.of());
    }

    /**
     * @param detours further ports to listen on, each with the port of a proxy in front of it: clients that come through the
     *     proxy are told to stay with it
     */
    public static KafkaPart start(int wantedPort, Path dataDirectory, Map<Integer, Integer> detours)
            throws IOException {
        Files.createDirectories(dataDirectory);
        var port = FreePorts.orNext(wantedPort);
        format(dataDirectory);
        var server = new KafkaRaftServer(
                new KafkaConfig(settings(port, FreePorts.next(), dataDirectory, detours), false), Time.SYSTEM);
        server.startup();
        var part = new KafkaPart(server, port);
        Topics.create(part.bootstrap());
        return part;
    }

    public String bootstrap() {
        return HOST + ":" + port;
    }

    public int port() {
        return port;
    }

    /** Blocks until the broker has stopped. */
    public void awaitStop() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path directory) throws IOException {
        try (var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(quiet)
                    .setClusterId(CLUSTER_ID)
                    .setNodeId(Integer.parseInt(NODE_ID))
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setMetadataLogDirectory(directory.toString())
                    .addDirectory(directory.toString())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("Cannot format Kafka storage in " + directory, e);
        }
    }

    private static Map<String, String> settings(
            int port, int controllerPort, Path directory, Map<Integer, Integer> detours) {
        var settings = new HashMap<>(SMALL_FOOTPRINT);
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", NODE_ID);
        settings.put("controller.quorum.voters", NODE_ID + "@" + HOST + ":" + controllerPort);
        var listeners = new StringJoiner(",").add(listener("PLAINTEXT", port));
        var advertised = new StringJoiner(",").add(listener("PLAINTEXT", port));
        var protocols = new StringJoiner(",").add("PLAINTEXT:PLAINTEXT").add("CONTROLLER:PLAINTEXT");
        detours.forEach((behind, proxy) -> {
            listeners.add(listener("DETOUR" + behind, behind));
            advertised.add(listener("DETOUR" + behind, proxy));
            protocols.add("DETOUR" + behind + ":PLAINTEXT");
        });
        listeners.add(listener("CONTROLLER", controllerPort));
        settings.put("listeners", listeners.toString());
        settings.put("advertised.listeners", advertised.toString());
        settings.put("listener.security.protocol.map", protocols.toString());
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("log.dirs", directory.toString());
        return settings;
    }

    private static String listener(String name, int port) {
        return name + "://" + HOST + ":" + port;
    }

    private static final Map<String, String> SMALL_FOOTPRINT = Map.ofEntries(
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("num.partitions", Integer.toString(Topics.PARTITIONS)),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            // As long as inbox rows are kept: a group that slept may still resume where it was.
            Map.entry("offsets.retention.minutes", "64800"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "2"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("log.segment.bytes", "16777216"),
            Map.entry("log.index.size.max.bytes", "1048576"),
            Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "2"),
            Map.entry("background.threads", "2"),
            Map.entry("num.recovery.threads.per.data.dir", "1"));
}
