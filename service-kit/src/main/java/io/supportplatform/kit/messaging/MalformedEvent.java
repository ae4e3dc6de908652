package io.supportplatform.kit.messaging;

/** A record that can never be handled, however often it is tried: bad headers, bad JSON, or a payload its schema refuses. */
final class MalformedEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedEvent(String message) {
        super(message);
    }
}
