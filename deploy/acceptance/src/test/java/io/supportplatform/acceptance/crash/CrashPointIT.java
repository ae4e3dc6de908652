package io.supportplatform.acceptance.crash;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.NOTIFICATION;
import static io.supportplatform.local.ServiceModule.REQUESTS;
import static io.supportplatform.local.ServiceModule.SCHEDULING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.supportplatform.acceptance.WorkingCopy;
import io.supportplatform.acceptance.stack.Databases;
import io.supportplatform.acceptance.stack.RunningStack;
import io.supportplatform.local.Demo;
import io.supportplatform.local.LocalStack;
import io.supportplatform.local.Replica;
import io.supportplatform.local.ServiceModule;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * All services are armed with the same point, and the main journey runs: each service dies there once, is started again, and the
 * journey comes to its end with every count as if nothing had happened.
 */
class CrashPointIT {

    private static final Duration QUIET = Duration.ofSeconds(30);
    private static final StringBuilder TABLE = new StringBuilder();

    private final LocalStack stack = RunningStack.get();
    private final Databases databases = new Databases(stack);
    private final Fuses fuses = new Fuses(RunningStack.failpoints());

    @BeforeEach
    void forgiveTheDeathsOfOtherTests() {
        for (var service : ServiceModule.values()) {
            stack.replicas(service).forEach(Replica::forgive);
        }
    }

    @ParameterizedTest
    @EnumSource(CrashPoint.class)
    void losesAndDoublesNothing_whenEveryServiceHaltsThere(CrashPoint point) {
        // Given
        fuses.arm(point);
        if (point == CrashPoint.IN_REBALANCE) {
            point.services().forEach(service -> stack.kill(service.key()));
        }

        // When
        Demo.against(stack.ports(), System.out);

        // Then
        await().atMost(QUIET).untilAsserted(() -> {
            assertThat(point.services()).allMatch(service -> fuses.blown(point, service));
            assertEverythingArrived();
            assertNothingDoubled();
        });
        TABLE.append(row(point));
    }

    @Test
    void coversEveryFailpointOfTheKit() throws IOException {
        // Given
        var source = Files.readString(WorkingCopy.root()
                .resolve("service-kit/src/main/java/io/supportplatform/kit/failpoint/Failpoint.java"));

        // Then
        assertThat(source.lines().map(String::strip).filter(line -> line.matches("[A-Z_]+[,;]")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CrashPoint.values())
                        .map(point -> point + (point == CrashPoint.IN_REBALANCE ? ";" : ","))
                        .toList());
    }

    @AfterAll
    static void printTable() {
        System.out.printf("%n%-24s %s%n%s%n", "crash point", "halted and came back, all counts right", TABLE);
    }

    private void assertEverythingArrived() {
        for (var service : ServiceModule.values()) {
            assertThat(databases.count(service, "select count(*) from outbox"))
                    .as("%s has nothing left to send", service)
                    .isZero();
            assertThat(databases.count(service, "select count(*) from outbox_quarantine"))
                    .as("%s has given up on no event", service)
                    .isZero();
            assertThat(databases.count(service, "select count(*) from parked_event"))
                    .as("%s has parked no event", service)
                    .isZero();
        }
    }

    private void assertNothingDoubled() {
        assertThat(databases.count(CONTRACTS, "select coalesce(sum(consumed), 0) from lot"))
                .as("incidents used = requests that customers see")
                .isEqualTo(databases.count(REQUESTS, "select count(*) from ticket where state <> 'DRAFT'"));
        long appointments = databases.count(SCHEDULING, "select count(*) from appointment");
        assertThat(databases.count(REQUESTS, "select count(*) from appointment"))
                .as("calls that requests shows = calls there are")
                .isEqualTo(appointments);
        assertThat(
                        databases.count(
                                NOTIFICATION,
                                "select count(distinct (appointment_id, revision)) from message where appointment_id is not null"))
                .as("one mail for each time a call was booked, moved or cancelled")
                .isEqualTo(databases.count(SCHEDULING, "select sum(sequence + 1) from appointment"));
        assertThat(databases.count(
                        NOTIFICATION, "select count(*) from message where state not in ('SENT', 'SUPERSEDED')"))
                .as("every mail has gone out")
                .isZero();
    }

    private static String row(CrashPoint point) {
        return Stream.of(ServiceModule.values())
                .filter(point.services()::contains)
                .map(ServiceModule::key)
                .collect(Collectors.joining(" ", "%-24s ".formatted(point.key()), "%n".formatted()));
    }
}
