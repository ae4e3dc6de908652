package io.supportplatform.kit.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.supportplatform.kit.transaction.SqlStates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives the problems that the framework raises itself (validation, unreadable bodies, unknown paths, missing tokens, bugs) the
 * same shape as ours: a stable type and code, a text in the caller's language, the trace id, and nothing of the exception.
 */
@ApplicationScoped
class FrameworkProblems implements ProblemPostProcessor {

    private static final Map<Integer, String> SLUGS = Map.ofEntries(
            Map.entry(400, "bad-request"),
            Map.entry(401, "unauthenticated"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(408, "request-timeout"),
            Map.entry(412, "stale-version"),
            Map.entry(413, "body-too-large"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(429, "too-many-requests"),
            Map.entry(503, "temporarily-unavailable"));

    private final ProblemRenderer renderer;

    FrameworkProblems(ProblemRenderer renderer) {
        this.renderer = renderer;
    }

    /** After the library has logged what really happened. */
    @Override
    public int priority() {
        return -1;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey("code")) {
            return problem;
        }
        Problem ours = ours(problem, context.cause);
        problem.getHeaders().forEach((name, value) -> ours.header(name, String.valueOf(value)));
        return renderer.render(ours);
    }

    private static Problem ours(HttpProblem problem, Throwable cause) {
        if (cause instanceof ConstraintViolationException violated) {
            return validation(violated);
        }
        JacksonException unreadable = jackson(cause);
        if (unreadable != null && problem.getStatusCode() == 400) {
            return Problem.of(400, "malformed-body").violation(field(unreadable), "unreadable");
        }
        if (problem.getStatusCode() >= 500 && SqlStates.isTransient(cause)) {
            return Problem.of(503, "temporarily-unavailable").retryAfter(1);
        }
        int status = problem.getStatusCode();
        return Problem.of(status, SLUGS.getOrDefault(status, status < 500 ? "bad-request" : "internal-error"));
    }

    private static Problem validation(ConstraintViolationException violated) {
        Problem ours = Problem.of(400, "validation-failed");
        violated.getConstraintViolations()
                .forEach(violation ->
                        ours.violationWithText(Field.of(violation.getPropertyPath()), violation.getMessage()));
        return ours;
    }

    private static @Nullable JacksonException jackson(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException found) {
                return found;
            }
        }
        return null;
    }

    private static String field(JacksonException unreadable) {
        return unreadable instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                        .collect(Collectors.joining("/", "/", ""))
                : "/";
    }
}
