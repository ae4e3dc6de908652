package io.supportplatform.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.supportplatform.notification.NotificationTest;
import io.supportplatform.notification.Story;
import io.supportplatform.testing.Mailbox;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TestEvents;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails that can never go out, or are of no use any more, end as given up; nothing is tried for ever. */
@NotificationTest
class GivingUpIT {

    @Inject
    Pool pool;

    @BeforeEach
    void emptyTheMailbox() {
        Mailbox.reader().clear();
    }

    private List<String> column(String name, Story story) {
        return pool
                .preparedQuery("select " + name + " as value from message where ticket_id = $1")
                .execute(Tuple.of(story.ticketId()))
                .await()
                .atMost(Duration.ofSeconds(5))
                .stream()
                .map(row -> row.getString("value"))
                .toList();
    }

    @Test
    void givesUp_whenItCannotBeWritten() {
        // Given facts that no version of this service can read
        var story = Story.ofSomebodyNew();
        story.appointmentForCustomer("AppointmentScheduled");
        await().untilAsserted(() -> assertThat(column("state", story)).containsExactly("WAITING_FOR_ADDRESS"));
        pool.preparedQuery("update message set facts = '{}' where ticket_id = $1")
                .execute(Tuple.of(story.ticketId()))
                .await()
                .atMost(Duration.ofSeconds(5));

        // When
        story.customerIsKnown();

        // Then it is tried like any other mail that does not go out, and ends
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(column("state", story)).containsExactly("FAILED"));
        assertThat(column("failure", story)).containsExactly("the mail could not be written");
    }

    @Test
    @Proves("A29")
    void invitesNobody_toACallThatIsOver() throws Exception {
        try (var failed = TestEvents.tap("support.notifications")) {
            // Given a call of last week, heard of only now, of somebody with an address and of somebody without
            var known = Story.ofSomebodyNew();
            known.customerIsKnown();
            var unknown = Story.ofSomebodyNew();

            // When
            for (Story story : List.of(known, unknown)) {
                var booked = story.example("AppointmentScheduled")
                        .put("start", "2026-11-13T13:00:00Z")
                        .put("end", "2026-11-13T13:30:00Z");
                booked.getJsonArray("attendees").remove(2);
                story.appointment("AppointmentScheduled", booked);
            }

            // Then
            for (Story story : List.of(known, unknown)) {
                await().untilAsserted(() -> assertThat(column("state", story)).containsExactly("FAILED"));
                assertThat(column("failure", story)).containsExactly("too late to be of use");
                await().untilAsserted(() -> assertThat(failed.ofType(
                                "NotificationFailed", story.ticketId().toString()))
                        .hasSize(1));
            }
            assertThat(known.mails()).isEmpty();
        }
    }

    @Test
    void givesUpAndSaysSo_whenTheAddressIsNone() throws Exception {
        try (var failed = TestEvents.tap("support.notifications")) {
            // Given
            var story = Story.ofSomebodyNew();
            var profile = story.example("ProfileChanged").put("email", "ada@northwind.example,all@northwind.example");
            TestEvents.publish("support.people", story.account(), "ProfileChanged", 1, profile.encode());

            // When
            story.ticketOpened();

            // Then
            await().untilAsserted(() -> assertThat(
                            failed.ofType("NotificationFailed", story.ticketId().toString()))
                    .hasSize(1));
            assertThat(column("state", story)).containsExactly("FAILED");
            Schemas.assertValid(
                    "NotificationFailed",
                    String.valueOf(
                            failed.ofType("NotificationFailed", story.ticketId().toString())
                                    .getFirst()
                                    .json()));
        }
    }
}
