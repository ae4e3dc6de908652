package io.supportplatform.kit.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.kit.rest.ProblemAnswers;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * A token that is not acceptable. Which of its flaws it was is not told. The problem library's own mapper is compiled against an
 * older challenge class of Quarkus and cannot load here.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class AuthenticationFailedMapper implements ExceptionMapper<AuthenticationFailedException> {

    private final ProblemAnswers answers;

    AuthenticationFailedMapper(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(AuthenticationFailedException exception) {
        return answers.of(Problem.of(401, "unauthenticated").challenge("Bearer"));
    }
}
