package io.supportplatform.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.supportplatform.notification.MailGate;
import io.supportplatform.notification.NotificationTest;
import io.supportplatform.notification.Story;
import io.supportplatform.testing.Mailbox;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail whose sender is just talking to the mail server: what is stored by then, and whose word counts afterwards. */
@NotificationTest
class InHandIT {

    private static final String STORED = """
            select state || ' ' || arrived || ' ' || (mime is not null and address is not null) as value
              from message where ticket_id = $1""";

    @Inject
    Pool pool;

    private Story story = Story.ofSomebodyNew();

    @BeforeEach
    void aSenderHasItInHand() {
        Mailbox.reader().clear();
        story = Story.ofSomebodyNew();
        story.customerIsKnown();
        MailGate.hold();
        story.ticketOpened();
        await().untilAsserted(() -> assertThat(stored()).startsWith("LEASED POSSIBLE"));
    }

    @AfterEach
    void openTheGate() {
        MailGate.open();
    }

    private String stored() {
        return pool
                .preparedQuery(STORED)
                .execute(Tuple.of(story.ticketId()))
                .await()
                .atMost(Duration.ofSeconds(5))
                .stream()
                .map(row -> row.getString("value"))
                .findFirst()
                .orElse("nothing");
    }

    @Test
    void isStoredAsItIsSent_andMayHaveArrived_beforeTheFirstByteLeaves() {
        assertThat(stored()).isEqualTo("LEASED POSSIBLE true");
    }

    @Test
    void isLeftToTheSenderWhoHoldsItNow_whenTheLeaseRanOutMeanwhile() {
        // When another sender has taken over
        pool.preparedQuery("update message set lease = gen_random_uuid() where ticket_id = $1")
                .execute(Tuple.of(story.ticketId()))
                .await()
                .atMost(Duration.ofSeconds(5));

        // Then the first one's failure, which comes when its patience ends, changes nothing
        await().during(Duration.ofSeconds(5))
                .atMost(Duration.ofSeconds(8))
                .untilAsserted(() -> assertThat(stored()).isEqualTo("LEASED POSSIBLE true"));
    }
}
