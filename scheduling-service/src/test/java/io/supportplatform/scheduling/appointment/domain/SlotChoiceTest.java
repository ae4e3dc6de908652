package io.supportplatform.scheduling.appointment.domain;

import static io.supportplatform.scheduling.slot.domain.SlotFixture.daily;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.kit.decision.Decision;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.SlotNotOffered;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.SlotTaken;
import io.supportplatform.scheduling.slot.domain.Interval;
import io.supportplatform.scheduling.slot.domain.SlotEngine;
import io.supportplatform.scheduling.slot.domain.SlotFixture;
import io.supportplatform.testing.Proves;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@Proves("A26")
class SlotChoiceTest {
    private static final Instant NINE = Instant.parse("2027-05-05T09:00:00Z");

    @Test
    void grantsAFreeTime() {
        // When
        var choice = SlotChoice.of(engine(), NINE);
        // Then
        assertThat(choice).isEqualTo(Decision.accepted(new Interval(NINE, NINE.plus(Duration.ofMinutes(30)))));
    }

    @Test
    void saysTakenWithTheNearest_whenSomebodyWasFaster() {
        // When
        var choice = SlotChoice.of(engine(SlotFixture.HALF_HOURS.callAt(NINE)), NINE);
        // Then
        assertThat(choice)
                .isEqualTo(Decision.refused(new SlotTaken(
                        List.of(NINE.plusSeconds(1800), NINE.plusSeconds(3600), NINE.plusSeconds(5400)))));
    }

    @Test
    void saysNotOffered_besideTheGridAndOutsideTheHours() {
        assertThat(SlotChoice.of(engine(), NINE.plusSeconds(60))).matches(SlotChoiceTest::isNotOffered);
        assertThat(SlotChoice.of(engine(), NINE.minusSeconds(1800))).matches(SlotChoiceTest::isNotOffered);
        assertThat(SlotChoice.of(engine(), NINE.plus(Duration.ofDays(400)))).matches(SlotChoiceTest::isNotOffered);
        assertThat(SlotChoice.of(engine(), Instant.MAX)).matches(SlotChoiceTest::isNotOffered);
        assertThat(SlotChoice.of(engine(), Instant.MIN)).matches(SlotChoiceTest::isNotOffered);
    }

    private static boolean isNotOffered(Decision<Interval, AppointmentRefusal> choice) {
        return choice instanceof Decision.Refused<Interval, AppointmentRefusal>(SlotNotOffered(var nearest))
                && nearest.size() == 3;
    }

    private static SlotEngine engine(Interval... busy) {
        var now = NINE.minus(Duration.ofDays(3)).minus(Duration.ofHours(12));
        return new SlotEngine(daily("UTC", "09:00", "11:00"), List.of(busy), SlotFixture.HALF_HOURS, now);
    }
}
