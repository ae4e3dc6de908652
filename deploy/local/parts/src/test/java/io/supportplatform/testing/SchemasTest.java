package io.supportplatform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The files of this test's class path stand in for event-schemas: one event, one consumer. */
class SchemasTest {

    @Test
    void acceptsTheGoldenExample() {
        // When
        Schemas.assertValid("SampleHappened", Schemas.example("SampleHappened"));

        // Then
        assertThat(Schemas.consumersOf("SampleHappened")).containsExactly("requests");
    }

    @Test
    void refusesBadFormats() {
        assertThat(Schemas.problems("SampleHappened", "{\"sampleId\":\"not-a-uuid\"}"))
                .singleElement()
                .asString()
                .contains("/sampleId");
    }

    @Test
    void namesTheConsumer_whenItsFieldIsMissing() {
        assertThatThrownBy(() -> Schemas.assertValid(
                        "SampleHappened", "{\"sampleId\":\"0198f0c1-0000-7000-8000-000000000001\"}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("consumers/requests/SampleHappened");
    }
}
