package io.supportplatform.deploy.chart;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The releases that every rule is checked against. Rendered once, read by all tests. */
enum Release {
    DEFAULTS(Chart::render),
    PRODUCTION(() -> Chart.render(Chart.production()));

    private final Supplier<String> rendering;
    private @Nullable Manifests manifests;

    Release(Supplier<String> rendering) {
        this.rendering = rendering;
    }

    synchronized Manifests manifests() {
        if (manifests == null) {
            manifests = Manifests.read(rendering.get());
        }
        return manifests;
    }
}
