package io.supportplatform.kit.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers with the problem that a resource threw. */
@Provider
final class ProblemExceptionMapper implements ExceptionMapper<ProblemException> {

    private final ProblemAnswers answers;

    ProblemExceptionMapper(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(ProblemException exception) {
        return answers.of(exception.problem());
    }
}
