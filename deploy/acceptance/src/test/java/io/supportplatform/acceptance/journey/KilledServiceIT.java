package io.supportplatform.acceptance.journey;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.supportplatform.acceptance.stack.Databases;
import io.supportplatform.acceptance.stack.RunningStack;
import io.supportplatform.local.Demo;
import io.supportplatform.local.LocalStack;
import io.supportplatform.local.ServiceModule;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service that dies in the middle of the journey is started again, and the journey goes on; nothing is used twice. */
class KilledServiceIT {

    private static final Duration QUIET = Duration.ofSeconds(30);

    private final LocalStack stack = RunningStack.get();

    @ParameterizedTest
    @EnumSource(ServiceModule.class)
    void goesOn_whenAServiceIsKilledUnderWay(ServiceModule victim) {
        // When
        Demo.against(stack.ports(), killing(victim, fatalStep(victim)));

        // Then
        await().atMost(QUIET)
                .untilAsserted(() -> assertThat(consumedIncidents()).isEqualTo(visibleRequests()));
    }

    private static int fatalStep(ServiceModule victim) {
        return switch (victim) {
            case CONTRACTS, REQUESTS -> 11;
            case SCHEDULING, NOTIFICATION -> 15;
        };
    }

    /** Passes the demo's lines on, and kills the service when the demo has told so many. */
    private PrintStream killing(ServiceModule victim, int afterLines) {
        OutputStream counting = new FilterOutputStream(System.out) {
            private int lines;

            @Override
            public void write(int character) throws IOException {
                super.write(character);
                if (character == '\n' && ++lines == afterLines) {
                    stack.kill(victim.key());
                }
            }
        };
        return new PrintStream(counting, true, StandardCharsets.UTF_8);
    }

    private long consumedIncidents() {
        return new Databases(stack).count(CONTRACTS, "select coalesce(sum(consumed), 0) from lot");
    }

    private long visibleRequests() {
        return new Databases(stack).count(REQUESTS, "select count(*) from ticket where state <> 'DRAFT'");
    }
}
