package io.supportplatform.kit.rest;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Words the refusal of an oversize body, which the HTTP server turns down before any resource sees it. */
@Singleton
class BodyLimit {

    private final ProblemTexts texts;

    BodyLimit(ProblemTexts texts) {
        this.texts = texts;
    }

    void install(@Observes Router router) {
        router.errorHandler(413, this::answer);
    }

    private void answer(RoutingContext context) {
        var language = RequestLanguage.best(context.request().getHeader("Accept-Language"));
        var problem = new JsonObject()
                .put("type", "/problems/body-too-large")
                .put("status", 413)
                .put(
                        "title",
                        texts.find(language, "body-too-large.title", List.of()).orElseThrow())
                .put(
                        "detail",
                        texts.find(language, "body-too-large.detail", List.of()).orElseThrow())
                .put("code", "BODY_TOO_LARGE");
        context.response()
                .setStatusCode(413)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Connection", "close")
                .end(problem.toBuffer());
    }
}
