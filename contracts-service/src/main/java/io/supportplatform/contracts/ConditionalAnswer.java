package io.supportplatform.contracts;

import io.supportplatform.kit.rest.Etags;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The answer to a GET of something with an entity tag: 304 when the caller has it already. */
public final class ConditionalAnswer {

    private ConditionalAnswer() {}

    public static Response of(Request request, long revision, Object body) {
        var tag = Etags.of(revision);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(body) : unchanged).tag(tag).build();
    }
}
