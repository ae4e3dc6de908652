package io.supportplatform.kit.rest;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Problems of requests that have not reached a resource yet, where no exception mapper hears of them. */
@Singleton
class EarlyProblems {

    private final ProblemTexts texts;

    EarlyProblems(ProblemTexts texts) {
        this.texts = texts;
    }

    void answer(RoutingContext context, int status, String slug, List<Object> arguments) {
        var language = RequestLanguage.best(context.request().getHeader("Accept-Language"));
        var problem = new JsonObject()
                .put("type", "/problems/" + slug)
                .put("status", status)
                .put("title", texts.find(language, slug + ".title", List.of()).orElseThrow())
                .put("detail", texts.find(language, slug + ".detail", arguments).orElseThrow())
                .put("code", slug.replace('-', '_').toUpperCase(Locale.ROOT));
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(problem.toBuffer());
    }
}
