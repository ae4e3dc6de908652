package io.supportplatform.kit.rest;

import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An answer as bytes, so that a replay is the same to the last one. */
@SuppressWarnings("ArrayRecordComponent") // written to the wire, never compared
public record StoredAnswer(int status, JsonObject headers, byte[] body) {

    private static final String PROBLEM = "application/problem+json";

    public Response toResponse() {
        var response = Response.status(status);
        headers.forEach(header -> response.header(header.getKey(), header.getValue()));
        return body.length == 0
                ? response.build()
                : response.entity(body).type(type()).build();
    }

    private String type() {
        return status < 400 ? MediaType.APPLICATION_JSON : PROBLEM;
    }
}
