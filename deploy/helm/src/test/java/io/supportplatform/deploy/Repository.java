package io.supportplatform.deploy;

import java.nio.file.Path;
import java.util.List;

/** Where the files under test lie, seen from this module's folder, in which Maven runs tests. */
public final class Repository {

    public static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /** Short names of the services, as the chart and the configuration use them. */
    public static final List<String> SERVICES = List.of("contracts", "requests", "scheduling", "notification");

    private Repository() {}

    public static Path module(String service) {
        return ROOT.resolve(service + "-service");
    }
}
