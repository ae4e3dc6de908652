package io.supportplatform.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Packages the services that are missing or older than their sources, and says why. */
public final class ServiceBuild {

    private final Path repository;
    private final String maven;
    private final Consumer<String> say;

    public ServiceBuild(Path repository, String maven, Consumer<String> say) {
        this.repository = repository;
        this.maven = maven;
        this.say = say;
    }

    public void ensureFresh() {
        var stale = Arrays.stream(ServiceModule.values())
                .filter(service -> staleness(service).isPresent())
                .toList();
        if (stale.isEmpty()) {
            return;
        }
        stale.forEach(service -> say.accept(
                "Building %s: %s".formatted(service.module(), staleness(service).orElse("stale"))));
        // Taken before the build: an edit made while Maven runs must count as newer.
        var before = stale.stream().collect(Collectors.toMap(s -> s, s -> Fingerprint.of(repository, s)));
        runMaven(stale);
        before.forEach((service, fingerprint) -> fingerprint.write(recordOf(service)));
    }

    /** Why this service must be built; empty when what is there is what the sources say. */
    Optional<String> staleness(ServiceModule service) {
        if (!Files.exists(service.runnable(repository))) {
            return Optional.of("not built yet");
        }
        if (!Files.exists(recordOf(service))) {
            return Optional.of("nobody recorded what it was built from");
        }
        var changed = Fingerprint.of(repository, service).changedSince(Fingerprint.read(recordOf(service)));
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of("changed since the last build: " + String.join(", ", changed));
    }

    private Path recordOf(ServiceModule service) {
        return repository.resolve(service.module()).resolve("target/quarkus-app/built-from.txt");
    }

    private void runMaven(List<ServiceModule> services) {
        var modules = services.stream().map(ServiceModule::module).collect(Collectors.joining(","));
        var command = new ArrayList<>(List.of(maven, "-q", "-B", "-am", "-pl", modules));
        command.addAll(List.of("-Dmaven.test.skip=true", "package"));
        try {
            var builder =
                    new ProcessBuilder(command).directory(repository.toFile()).inheritIO();
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            var exit = builder.start().waitFor();
            if (exit != 0) {
                throw new StackException("The build failed (exit code %d): see Maven's output above.".formatted(exit));
            }
        } catch (IOException e) {
            throw new StackException("Cannot run " + maven + ": " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("The build was interrupted.", e);
        }
    }
}
