package io.supportplatform.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.supportplatform.local.parts.ReceivedMail;
import io.supportplatform.notification.MailGate;
import io.supportplatform.notification.NotificationTest;
import io.supportplatform.notification.Story;
import io.supportplatform.testing.Mailbox;
import io.supportplatform.testing.Proves;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stored before sending, in order, and sent once, whatever happens on the way. */
@NotificationTest
class DeliveryIT {

    @Inject
    Pool pool;

    @Inject
    MessageClaims claims;

    @Inject
    DeliverMessage delivery;

    @Inject
    DeliveryConfig config;

    @Inject
    MessageRepository messages;

    @BeforeEach
    void emptyTheMailbox() {
        Mailbox.reader().clear();
    }

    @AfterEach
    void openTheGate() {
        MailGate.open();
    }

    private List<String> states(Story story) {
        return column("state", story);
    }

    private List<String> column(String name, Story story) {
        return pool
                .preparedQuery(
                        "select " + name + "::text as value from message where ticket_id = $1 order by revision, id")
                .execute(Tuple.of(story.ticketId()))
                .await()
                .atMost(Duration.ofSeconds(5))
                .stream()
                .map((Row row) -> row.getString("value"))
                .toList();
    }

    private void change(String sql, UUID ticketId) {
        pool.preparedQuery(sql).execute(Tuple.of(ticketId)).await().atMost(Duration.ofSeconds(5));
    }

    @Test
    void triesAgain_whenTheMailServerIsDown_andDeliversOnceWhenItIsBack() {
        // Given
        var story = Story.ofSomebodyNew();
        story.customerIsKnown();
        MailGate.shut();

        // When
        story.ticketOpened();
        await().untilAsserted(() -> assertThat(column("attempts", story))
                .singleElement()
                .satisfies(attempts -> assertThat(Integer.parseInt(attempts)).isGreaterThan(1)));
        assertThat(story.mails()).isEmpty();
        var rendered = column("md5(mime)", story);
        MailGate.open();

        // Then
        await().untilAsserted(() -> assertThat(states(story)).containsExactly("SENT"));
        assertThat(story.mails()).hasSize(1);
        assertThat(column("md5(mime)", story)).isEqualTo(rendered);
    }

    @Test
    void triesForTheFirstTimeAtOnce_whenTheReplicaThatStoredTheMessageIsAheadOfItsTime() {
        // Given
        var story = Story.ofSomebodyNew();
        story.customerIsKnown();
        story.ticketOpened();
        await().untilAsserted(() -> assertThat(states(story)).containsExactly("SENT"));

        // When
        change("""
                update message set state = 'PENDING', arrived = 'NONE', next_attempt_at = now() + interval '5 minutes'
                 where ticket_id = $1""", story.ticketId());

        // Then
        await().untilAsserted(() -> assertThat(story.mails()).hasSize(2));
    }

    @Test
    @Proves("A32")
    void letsTheNewerRevisionOvertake_whatWasNotSentYet() {
        // Given an appointment that is booked and moved while no mail can leave
        var story = Story.ofSomebodyNew();
        story.customerIsKnown();
        MailGate.shut();
        story.appointmentForCustomer("AppointmentScheduled");
        await().untilAsserted(() -> assertThat(states(story)).hasSize(1));
        story.appointmentForCustomer("AppointmentRescheduled");
        await().untilAsserted(() -> assertThat(states(story)).hasSize(2));

        // When
        MailGate.open();

        // Then
        await().untilAsserted(() -> assertThat(states(story)).containsExactly("SUPERSEDED", "SENT"));
        assertThat(story.mails())
                .extracting(ReceivedMail::subject)
                .containsExactly("Zmiana terminu rozmowy: 25 listopada 2026, 10:00 (Warszawa)");
    }

    @Test
    @Proves("A32")
    void cancelsWithoutCalendar_whenNoInvitationWasEverSent() {
        // Given an appointment that came and went before its customer's address was known
        var story = Story.ofSomebodyNew();
        story.appointmentForCustomer("AppointmentScheduled");
        story.appointmentForCustomer("AppointmentCancelled");
        await().untilAsserted(() -> assertThat(states(story)).containsExactly("SUPERSEDED", "WAITING_FOR_ADDRESS"));

        // When
        story.customerIsKnown();

        // Then
        await().untilAsserted(() -> assertThat(story.mails()).hasSize(1));
        assertThat(story.mails().getFirst().subject()).startsWith("Odwołana rozmowa");
        assertThat(story.mails().getFirst().part("text/calendar")).isEmpty();
        assertThat(story.mails().getFirst().attachments()).isEmpty();
    }

    @Test
    @Proves("A32")
    void strikesOutAnInvitationThatMayHaveArrived() {
        // Given a sender that died after it had begun to send the invitation
        var story = Story.ofSomebodyNew();
        story.customerIsKnown();
        story.appointmentForCustomer("AppointmentScheduled");
        await().untilAsserted(() -> assertThat(states(story)).containsExactly("SENT"));
        change("""
                update message set state = 'LEASED', arrived = 'POSSIBLE', lease = gen_random_uuid(),
                       lease_until = now() + interval '1 hour' where ticket_id = $1""", story.ticketId());

        // When the appointment is cancelled, and then the lease runs out
        story.appointmentForCustomer("AppointmentCancelled");
        await().untilAsserted(() -> assertThat(states(story)).containsExactly("LEASED", "PENDING"));
        change("update message set lease_until = now() where ticket_id = $1 and state = 'LEASED'", story.ticketId());

        // Then
        await().untilAsserted(() -> assertThat(states(story)).containsExactly("SUPERSEDED", "SENT"));
        assertThat(story.mails().getLast().part("text/calendar")).isPresent();
    }

    @Test
    void sendsTheSameBytesAgain_whenASenderDiedWithTheMessageInHand() {
        // Given
        var story = Story.ofSomebodyNew();
        story.customerIsKnown();
        story.ticketOpened();
        await().untilAsserted(() -> assertThat(states(story)).containsExactly("SENT"));
        var rendered = column("md5(mime)", story);

        // When
        change("""
                update message set state = 'LEASED', arrived = 'POSSIBLE', lease = gen_random_uuid(), lease_until = now()
                 where ticket_id = $1""", story.ticketId());

        // Then whoever gets it twice sees by its id that it is the same mail
        await().untilAsserted(() -> assertThat(story.mails()).hasSize(2));
        assertThat(story.mails())
                .extracting(mail -> mail.original().getHeader("Message-ID")[0])
                .containsOnly(column("message_id", story).getFirst());
        assertThat(column("md5(mime)", story)).isEqualTo(rendered);
    }

    @Test
    void sendsEachMailOnce_whenSeveralSendersCompete() throws InterruptedException {
        // Given
        var rivals = List.of(
                new Dispatcher(claims, delivery, config, messages), new Dispatcher(claims, delivery, config, messages));
        var stories =
                IntStream.range(0, 20).mapToObj(i -> Story.ofSomebodyNew()).toList();
        stories.forEach(Story::customerIsKnown);

        // When
        rivals.forEach(Dispatcher::start);
        stories.forEach(Story::ticketOpened);

        // Then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(stories)
                        .allSatisfy(story -> assertThat(states(story)).containsExactly("SENT")));
        for (Dispatcher rival : rivals) {
            rival.stop();
        }
        var mails = Mailbox.reader().mails();
        assertThat(stories)
                .allSatisfy(story -> assertThat(mails)
                        .filteredOn(mail -> mail.isTo(story.email()))
                        .hasSize(1));
    }
}
