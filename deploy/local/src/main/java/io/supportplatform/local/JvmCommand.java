package io.supportplatform.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The command lines of child JVMs: small heaps, and a mark by which a later launcher recognises its orphans. */
final class JvmCommand {

    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:TieredStopAtLevel=1",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private JvmCommand() {}

    static List<String> service(Workspace workspace, ServiceModule service, List<String> options) {
        var command = java(workspace, "-Xmx144m");
        command.add("-Dmutiny.disableCallBackDecorators=true");
        command.addAll(options);
        command.add("-XX:AOTCache=" + service.classCache(workspace.repository()));
        command.addAll(List.of("-jar", service.runnable(workspace.repository()).toString()));
        return command;
    }

    static List<String> kafka(Workspace workspace, int port, Collection<Detour> detours) {
        var command = java(workspace, "-Xmx192m");
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), KafkaProcess.class.getName()));
        command.addAll(List.of(
                Integer.toString(port),
                workspace.kafka().toString(),
                workspace.kafkaReady().toString()));
        detours.forEach(detour -> command.add(detour.brokerPort() + ":" + detour.brokerProxyPort()));
        return command;
    }

    static String mark(Workspace workspace) {
        return "-Dsupportplatform.stack=" + workspace.data();
    }

    private static List<String> java(Workspace workspace, String heap) {
        var command = new ArrayList<String>();
        // A session of its own: Ctrl-C in the terminal reaches the launcher only, which then stops all in order.
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(mark(workspace));
        command.add(heap);
        command.addAll(SMALL);
        return command;
    }
}
