package io.supportplatform.local;

import java.nio.file.Path;
import java.util.Locale;

/** The four services: their Maven modules, and which port each gets. */
public enum ServiceModule {
    CONTRACTS,
    REQUESTS,
    SCHEDULING,
    NOTIFICATION;

    /** The short name, also that of the service's database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String module() {
        return key() + "-service";
    }

    Path runnable(Path repository) {
        return repository.resolve(module()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
