package io.supportplatform.kit.identity;

import io.quarkus.security.UnauthorizedException;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.kit.rest.ProblemAnswers;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * No token where one is needed. The problem library's own mapper is compiled against an older challenge class of Quarkus and
 * cannot load here.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class UnauthorizedMapper implements ExceptionMapper<UnauthorizedException> {

    private final ProblemAnswers answers;

    UnauthorizedMapper(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(UnauthorizedException exception) {
        return answers.of(Problem.of(401, "unauthenticated").challenge("Bearer"));
    }
}
