package io.supportplatform.acceptance.invariants;

import static io.supportplatform.acceptance.invariants.Corruption.altered;
import static io.supportplatform.acceptance.invariants.Corruption.missing;
import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.NOTIFICATION;
import static io.supportplatform.local.ServiceModule.REQUESTS;
import static io.supportplatform.local.ServiceModule.SCHEDULING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.supportplatform.acceptance.campaign.Endpoints;
import io.supportplatform.acceptance.campaign.Timeline;
import io.supportplatform.acceptance.load.Drivers;
import io.supportplatform.acceptance.load.OutcomeLedger;
import io.supportplatform.acceptance.stack.Databases;
import io.supportplatform.acceptance.stack.RunningStack;
import io.supportplatform.acceptance.stack.Subscriptions;
import io.supportplatform.local.LocalStack;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each invariant can fail: the data is damaged by hand, the right one says so, and all are content again when it is mended. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
// On demand until an hour of seeds has passed; verify has the crash points and the killed services.
@EnabledIfSystemProperty(named = "platform.faults", matches = "true")
class InvariantsIT {

    private static final long SEED = 7;
    private static final int JOURNEYS = 40;
    private static final String MADE_UP = "'00000000-0000-4000-8000-00000000dead'";

    /** A row that is followed by another one of its key. */
    private static final String OVERTAKEN = """
        topic <> 'support.notifications' and exists (
            select from outbox_audit later
             where later.topic = outbox_audit.topic and later.msg_key = outbox_audit.msg_key
               and later.seq > outbox_audit.seq)\
        """;

    private final LocalStack stack = RunningStack.get();
    private final Databases databases = new Databases(stack);
    private final Timeline timeline = new Timeline(SEED, Clock.systemUTC());
    private final OutcomeLedger ledger = new OutcomeLedger();
    private final Invariants invariants = new Invariants(stack, ledger, timeline);

    @BeforeAll
    void aFewJourneys() {
        invariants.prepare();
        var drivers = new Drivers(new Endpoints(stack), SEED, ledger, timeline);
        drivers.start(4);
        await().atMost(Duration.ofMinutes(2)).until(() -> drivers.complete() >= JOURNEYS);
        drivers.stop();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(invariants.unrest()).isEmpty());
        assertThat(invariants.breaches()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("corruptions")
    void isNamed(Corruption corruption) {
        // When
        var breaches = corruption.during(databases, invariants::breaches);

        // Then
        assertThat(breaches).anyMatch(breach -> breach.startsWith("[" + corruption.named() + "]"));
    }

    @AfterAll
    void contentAgain_onceAllIsMended() {
        assertThat(invariants.breaches()).isEmpty();
    }

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void isNamed_whenAProjectionDiffersFromItsEvents() {
        // Given
        var altered = altered(new OneCallPerBooking(), SCHEDULING, "ticket", "true", "title = 'x'", "title = p.title");
        var missing = missing(new MailboxesAgree(), NOTIFICATION, "ticket_contact", "true");

        // When
        var breaches = altered.during(databases, () -> missing.during(databases, invariants::rebuilt));

        // Then
        assertThat(breaches)
                .anyMatch(breach -> breach.startsWith("scheduling has, but events do not give"))
                .anyMatch(breach -> breach.startsWith("events give, but notification does not have"));
    }

    static Stream<Corruption> corruptions() {
        var inbox = new InboxHoldsWhatWasSent(new Subscriptions());
        return Stream.of(
                altered(
                        new Rest(new Lags("nowhere")),
                        REQUESTS,
                        "ticket",
                        "state = 'ASSIGNED'",
                        "state = 'SUBMITTING', advocate_id = null",
                        "state = p.state, advocate_id = p.advocate_id"),
                missing(new CommandsTookEffect(), CONTRACTS, "registration", "true order by registered_at desc"),
                Corruption.of(
                        new CommandsTookEffect(),
                        REQUESTS,
                        "insert into staff_audit select gen_random_uuid(), occurred_at, account, action, subject, "
                                + MADE_UP
                                + " from staff_audit where action = 'assign-request' order by occurred_at desc limit 1",
                        "delete from staff_audit where detail = " + MADE_UP),
                Corruption.of(
                        new AnswersAreTrue(),
                        REQUESTS,
                        "update idempotency set operation = 'put aside' where operation = 'POST requests' and status ="
                                + " 201",
                        "update idempotency set operation = 'POST requests' where operation = 'put aside'"),
                Corruption.of(
                        new OutboxReachesTopics(),
                        REQUESTS,
                        "insert into outbox_audit values (" + MADE_UP + ", 1, 'support.tickets', 'nobody', 'never')",
                        "delete from outbox_audit where id = " + MADE_UP),
                missing(new NothingElseOnTopics(), CONTRACTS, "outbox_audit", "true order by seq desc"),
                altered(
                        new KeysKeepOrder(),
                        REQUESTS,
                        "outbox_audit",
                        OVERTAKEN,
                        "seq = t.seq + 1000000",
                        "seq = p.seq"),
                missing(inbox, SCHEDULING, "inbox", "true"),
                Corruption.of(
                        inbox,
                        NOTIFICATION,
                        "insert into inbox values (" + MADE_UP + ")",
                        "delete from inbox where event_id = " + MADE_UP),
                Corruption.of(
                        new OnlyPoisonIsParked(),
                        CONTRACTS,
                        "insert into parked_event (topic, msg_key, headers, reason, detail) values ('t', 'k', '{}',"
                                + " 'FAILED', 'x')",
                        "delete from parked_event"),
                missing(new OneIncidentPerRequest(), REQUESTS, "submission_attempt", "outcome = 'ACCEPTED'"),
                altered(
                        new BooksBalance(),
                        CONTRACTS,
                        "lot",
                        "consumed > 0",
                        "consumed = t.consumed - 1, available = t.available + 1",
                        "consumed = p.consumed, available = p.available"),
                missing(new OneCallPerBooking(), SCHEDULING, "occupancy", "true"),
                missing(new OneCallPerBooking(), REQUESTS, "appointment", "true"),
                missing(new OneCalendarRevision(), NOTIFICATION, "appointment", "true"),
                altered(
                        new MailboxesAgree(),
                        SCHEDULING,
                        "appointment",
                        "state = 'SCHEDULED'",
                        "sequence = t.sequence + 1",
                        "sequence = p.sequence"));
    }
}
