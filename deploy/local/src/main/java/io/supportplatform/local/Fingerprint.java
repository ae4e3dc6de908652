package io.supportplatform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a packaged service was built from: one hash per module, over its POM and everything in src/main. */
record Fingerprint(Map<String, String> hashes) {

    private static final List<String> SHARED = List.of("service-kit", "event-schemas");

    static Fingerprint of(Path repository, ServiceModule service) {
        var hashes = new LinkedHashMap<String, String>();
        hashes.put("pom.xml", hash(List.of(repository.resolve("pom.xml")), repository));
        SHARED.forEach(module -> hashes.put(module, hash(sources(repository.resolve(module)), repository)));
        hashes.put(service.module(), hash(sources(repository.resolve(service.module())), repository));
        return new Fingerprint(hashes);
    }

    static Fingerprint read(Path file) {
        try {
            return new Fingerprint(Files.readAllLines(file).stream()
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b, TreeMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    void write(Path file) {
        var lines = hashes.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .toList();
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** The modules that differ from what was recorded at the last build. */
    List<String> changedSince(Fingerprint recorded) {
        return hashes.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(recorded.hashes().get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Path> sources(Path module) {
        try (var files = Files.walk(module.resolve("src/main"))) {
            var inputs = files.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
            inputs.add(module.resolve("pom.xml"));
            return inputs;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the sources of " + module, e);
        }
    }

    private static String hash(List<Path> files, Path repository) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(repository.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a source file", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
