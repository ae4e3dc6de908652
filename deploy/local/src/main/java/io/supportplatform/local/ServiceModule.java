package io.supportplatform.local;

import java.nio.file.Path;
import java.util.Locale;

/** The four services: their names, Maven modules and paths. */
public enum ServiceModule {
    CONTRACTS("/api/contracts/v1"),
    REQUESTS("/api/requests/v1"),
    SCHEDULING("/api/scheduling/v1"),
    NOTIFICATION("/api/notifications/v1");

    private final String apiBase;

    ServiceModule(String apiBase) {
        this.apiBase = apiBase;
    }

    /** The path prefix that is this service's alone. */
    public String apiBase() {
        return apiBase;
    }

    /** The short name, also that of the service's database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String module() {
        return key() + "-service";
    }

    Path runnable(Path repository) {
        return packaged(repository).resolve("quarkus-run.jar");
    }

    /** Classes as packaging has loaded and linked them; the JVM does without if it cannot use it. */
    Path classCache(Path repository) {
        return packaged(repository).resolve("app.aot");
    }

    private Path packaged(Path repository) {
        return repository.resolve(module()).resolve("target/quarkus-app");
    }
}
