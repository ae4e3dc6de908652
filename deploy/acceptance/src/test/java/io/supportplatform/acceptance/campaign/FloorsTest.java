package io.supportplatform.acceptance.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.acceptance.faults.Fault;
import io.supportplatform.acceptance.faults.Fault.Kill;
import io.supportplatform.acceptance.faults.Fault.KillWhileSubmitting;
import io.supportplatform.acceptance.load.Kind;
import io.supportplatform.acceptance.load.Outcome;
import io.supportplatform.acceptance.load.OutcomeLedger;
import io.supportplatform.acceptance.load.OutcomeLedger.Entry;
import io.supportplatform.local.ServiceModule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FloorsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final List<Fault> PLANNED = List.of(
            new Kill(ServiceModule.CONTRACTS, 0, Duration.ZERO),
            new Kill(ServiceModule.CONTRACTS, 1, Duration.ZERO),
            new KillWhileSubmitting(ServiceModule.REQUESTS, Duration.ZERO),
            new KillWhileSubmitting(ServiceModule.CONTRACTS, Duration.ZERO));

    private final OutcomeLedger ledger = new OutcomeLedger();

    @Test
    void areMet_byOneYesOfEveryKind_andAJourneyInThreeSeconds() {
        oneYesOfEveryKind();
        assertThat(Floors.load(MINUTE, 20, ledger)).isEmpty();
    }

    @Test
    void nameTooFewJourneys() {
        oneYesOfEveryKind();
        assertThat(Floors.load(MINUTE, 19, ledger))
                .containsExactly("only 19 journeys were complete, and 20 is the least");
    }

    @Test
    void nameAKindThatWasOnlyRefused() {
        add(Kind.ACCEPT, Outcome.REJECTED, 1);
        assertThat(Floors.load(MINUTE, 20, ledger)).contains("no ACCEPT was answered with yes");
    }

    @Test
    void nameMoreThanATenthUnknown() {
        // Given
        oneYesOfEveryKind();
        add(Kind.BOOK, Outcome.OK, 90 - Kind.values().length);
        add(Kind.BOOK, Outcome.UNKNOWN, 10);
        assertThat(Floors.load(MINUTE, 20, ledger)).isEmpty();

        // When
        add(Kind.BOOK, Outcome.UNKNOWN, 1);

        // Then
        assertThat(Floors.load(MINUTE, 20, ledger))
                .containsExactly("of 101 commands 11 are unknown, and 10 % is the most");
    }

    @Test
    void wantEveryPlannedKill_butOnlyOneOfTheHunts() {
        assertThat(Floors.faults(PLANNED, Map.of("Kill CONTRACTS", 2, "KillWhileSubmitting", 1)))
                .isEmpty();
        assertThat(Floors.faults(PLANNED, Map.of("Kill CONTRACTS", 1)))
                .containsExactly("Kill CONTRACTS was done 1 times of 2", "KillWhileSubmitting never hit a submission");
    }

    private void oneYesOfEveryKind() {
        for (var kind : Kind.values()) {
            add(kind, Outcome.OK, 1);
        }
    }

    private void add(Kind kind, Outcome outcome, int times) {
        for (int i = 0; i < times; i++) {
            ledger.add(new Entry(kind, "subject", "key", outcome, "", "", 1));
        }
    }
}
