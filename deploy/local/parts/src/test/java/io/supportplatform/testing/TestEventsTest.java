package io.supportplatform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestEventsTest {

    @Test
    void seesOnlyWhatCameAfterTheTapWasOpened() {
        // Given
        TestEvents.publish("support.tickets", "t-1", "TicketOpened", 1, "{\"before\":true}");
        try (var tap = TestEvents.tap("support.tickets")) {

            // When
            var id = TestEvents.publish("support.tickets", "t-1", "TicketAssigned", "2.1", "{\"after\":true}");

            // Then
            assertThat(tap.events()).singleElement().satisfies(event -> {
                assertThat(event.id()).isEqualTo(id.toString());
                assertThat(event.type()).isEqualTo("io.supportplatform.TicketAssigned.v1");
                assertThat(event.sequence()).isEqualTo("2.1");
                assertThat(event.key()).isEqualTo("t-1");
                assertThat(event.headers()).containsEntry("content-type", "application/json");
                assertThat(event.json()).isEqualTo("{\"after\":true}");
            });
            assertThat(tap.ofType("TicketAssigned", "t-1")).hasSize(1);
            assertThat(tap.ofType("TicketOpened")).isEmpty();
        }
    }
}
