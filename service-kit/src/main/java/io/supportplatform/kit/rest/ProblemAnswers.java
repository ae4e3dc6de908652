package io.supportplatform.kit.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

/** Problems as finished answers, for the few places that cannot throw them. */
@Singleton
public class ProblemAnswers {

    private final ProblemRenderer renderer;

    ProblemAnswers(ProblemRenderer renderer) {
        this.renderer = renderer;
    }

    public Response of(Problem problem) {
        return renderer.render(problem).toResponse();
    }
}
