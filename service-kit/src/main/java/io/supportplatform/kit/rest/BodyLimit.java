package io.supportplatform.kit.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that is announced as too large with a problem the caller can read. The server's own limit, which still guards
 * bodies of unannounced length, closes the connection while the client is writing, and most clients then lose the answer; so
 * a body of bearable size is read and thrown away first.
 */
@Singleton
class BodyLimit {

    /** Before the server's own check and after CORS, so that a browser may read the refusal. */
    private static final int PRIORITY = 100;

    private static final long BEARABLE = 64L * 1024 * 1024;

    private final EarlyProblems problems;
    private final long limit;

    BodyLimit(EarlyProblems problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.problems = problems;
        this.limit = limit.asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        long announced = announced(context.request().getHeader("Content-Length"));
        if (announced <= limit) {
            context.next();
        } else if (announced <= BEARABLE) {
            context.request()
                    .handler(ignored -> {})
                    .endHandler(end -> answer(context))
                    .resume();
        } else {
            context.response().putHeader("Connection", "close");
            answer(context);
        }
    }

    private static long announced(@Nullable String contentLength) {
        try {
            return contentLength == null ? 0 : Long.parseLong(contentLength);
        } catch (NumberFormatException malformed) {
            return 0; // the server answers that with 400 itself
        }
    }

    private void answer(RoutingContext context) {
        problems.answer(context, 413, "body-too-large", List.of(limit));
    }
}
