package io.supportplatform.local;

import static java.util.stream.Collectors.toMap;

import io.supportplatform.local.parts.KafkaPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The broker as a process of its own, so that a fault test can kill it like any other part. */
final class KafkaProcess {

    private KafkaProcess() {}

    public static void main(String... arguments) throws IOException {
        var detours = Arrays.stream(arguments, 3, arguments.length)
                .map(detour -> detour.split(":"))
                .collect(toMap(ports -> Integer.valueOf(ports[0]), ports -> Integer.valueOf(ports[1])));
        var broker = KafkaPart.start(Integer.parseInt(arguments[0]), Path.of(arguments[1]), detours);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-closer"));
        // An open port is not enough: a consumer that starts before the topics exist would miss them for minutes.
        Files.writeString(Path.of(arguments[2]), broker.bootstrap());
        broker.awaitStop();
    }
}
