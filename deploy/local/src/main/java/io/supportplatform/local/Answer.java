package io.supportplatform.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What a service answered to one call. */
record Answer(String call, int status, JsonNode body, Optional<String> etag, Optional<String> location) {

    /** The answer itself if it has one of these statuses, else a sentence with everything the service said. */
    Answer expect(int... wanted) {
        for (int one : wanted) {
            if (status == one) {
                return this;
            }
        }
        throw new StackException("%s answered %d, which is a surprise: %s".formatted(call, status, body));
    }

    /** A field that must be there. */
    String text(String field) {
        return required(field).asText();
    }

    JsonNode required(String field) {
        var value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            throw new StackException("%s answered without '%s': %s".formatted(call, field, body));
        }
        return value;
    }

    String requiredEtag() {
        return etag.orElseThrow(() -> new StackException(call + " answered without an ETag."));
    }
}
