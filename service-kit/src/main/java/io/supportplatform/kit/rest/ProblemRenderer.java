package io.supportplatform.kit.rest;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a {@link Problem} out in the caller's language. */
@Singleton
class ProblemRenderer {

    private final ProblemTexts texts;
    private final RequestLanguage language;

    ProblemRenderer(ProblemTexts texts, RequestLanguage language) {
        this.texts = texts;
        this.language = language;
    }

    HttpProblem render(Problem problem) {
        Locale locale = language.get();
        var rendered = HttpProblem.builder()
                .withType(URI.create("/problems/" + problem.slug()))
                .withStatus(problem.status())
                .withTitle(
                        texts.find(locale, problem.slug() + ".title", List.of()).orElseGet(problem::code))
                .with("code", problem.code());
        texts.find(locale, problem.slug() + ".detail", problem.detailArguments())
                .ifPresent(rendered::withDetail);
        lists(problem, locale).forEach(rendered::with);
        problem.members().forEach(rendered::with);
        problem.headers().forEach(rendered::withHeader);
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            rendered.with("traceId", span.getTraceId());
        }
        return rendered.build();
    }

    private Map<String, Object> lists(Problem problem, Locale locale) {
        var members = new LinkedHashMap<String, Object>();
        if (!problem.reasons().isEmpty()) {
            members.put("reasons", List.copyOf(problem.reasons()));
        }
        if (!problem.remedies().isEmpty()) {
            members.put("remedy", remedies(problem, locale));
        }
        if (!problem.violations().isEmpty()) {
            members.put("violations", violations(problem, locale));
        }
        if (problem.helpLink() != null) {
            members.put("helpLink", problem.helpLink().toString());
        }
        return members;
    }

    private List<Map<String, String>> remedies(Problem problem, Locale locale) {
        return problem.remedies().stream()
                .map(code -> Map.of(
                        "code",
                        code,
                        "text",
                        texts.find(locale, "remedy." + code, List.of()).orElse(code)))
                .toList();
    }

    private List<Map<String, String>> violations(Problem problem, Locale locale) {
        return problem.violations().stream()
                .map(violation -> Map.of(
                        "field", violation.field(), "code", violation.code(), "message", message(violation, locale)))
                .toList();
    }

    private String message(Problem.Violation violation, Locale locale) {
        return violation.text() != null
                ? violation.text()
                : texts.find(locale, "violation." + violation.code(), violation.arguments())
                        .orElseGet(violation::code);
    }
}
