package io.supportplatform.acceptance.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What came of sending a request once. */
sealed interface Reply {

    /** How far the answer settles the matter. */
    enum Meaning {
        DONE,
        REFUSED,
        UNSETTLED
    }

    Meaning meaning();

    /** In a word, for the ledger. */
    String code();

    /** The service answered. */
    record Answer(int status, JsonNode body, Optional<String> etag) implements Reply {

        @Override
        public Meaning meaning() {
            return switch (status) {
                // On its way; a token that the service cannot check just now; too busy to look at it.
                case 202, 401, 408, 429 -> Meaning.UNSETTLED;
                case 409 -> code().equals("REQUEST_IN_PROGRESS") ? Meaning.UNSETTLED : Meaning.REFUSED;
                default -> status < 300 ? Meaning.DONE : status < 500 ? Meaning.REFUSED : Meaning.UNSETTLED;
            };
        }

        @Override
        public String code() {
            return body.path("code").asText(Integer.toString(status));
        }

        String text(String field) {
            return body.path(field).asText();
        }

        String etagOrGiveUp() {
            return etag.orElseThrow(() -> new Abandoned("an answer without an entity tag"));
        }
    }

    /** No answer, or none that can be read. */
    record Lost(String why) implements Reply {

        @Override
        public Meaning meaning() {
            return Meaning.UNSETTLED;
        }

        @Override
        public String code() {
            return why;
        }
    }
}
