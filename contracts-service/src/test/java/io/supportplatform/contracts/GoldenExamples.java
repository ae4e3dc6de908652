package io.supportplatform.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.testing.Schemas;

/** The examples that producer and consumers agreed on. */
public final class GoldenExamples {

    private GoldenExamples() {}

    /** Fails unless the payload is the golden example, which satisfies its schema and every consumer. */
    public static void assertIs(String event, Object payload) {
        String written = Json.text(payload);
        assertThat(Json.tree(written)).isEqualTo(Json.tree(Schemas.example(event)));
        Schemas.assertValid(event, written);
    }
}
