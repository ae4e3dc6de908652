package io.supportplatform.acceptance.faults;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.acceptance.faults.Fault.BreakLine;
import io.supportplatform.acceptance.faults.Fault.Damage;
import io.supportplatform.acceptance.faults.Fault.Kill;
import io.supportplatform.acceptance.faults.Fault.Line;
import io.supportplatform.acceptance.faults.Schedule.Planned;
import io.supportplatform.local.ServiceModule;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Duration SHORT = Duration.ofSeconds(90);

    @Test
    void isTheSame_forTheSameSeed() {
        assertThat(Schedule.of(7, SHORT, 2)).isEqualTo(Schedule.of(7, SHORT, 2));
        assertThat(Schedule.of(7, SHORT, 2)).isNotEqualTo(Schedule.of(8, SHORT, 2));
    }

    @Test
    void hasEveryKindOfFault_evenWhenShort() {
        assertThat(faults(Schedule.of(7, SHORT, 2)).map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Fault.class.getPermittedSubclasses());
    }

    @Test
    void killsEveryServiceFiveTimes_inTenMinutes() {
        // When
        var kills = faults(Schedule.of(7, Duration.ofMinutes(10), 2))
                .filter(Kill.class::isInstance)
                .map(Kill.class::cast)
                .collect(groupingBy(Kill::service, counting()));

        // Then
        assertThat(kills).hasSameSizeAs(ServiceModule.values());
        assertThat(kills.values()).allMatch(times -> times >= 5);
    }

    @Test
    void silencesADatabaseForLong_bothWays_onlyInALongCampaign() {
        assertThat(longSilences(Schedule.of(7, Duration.ofMinutes(5), 2)))
                .containsExactlyInAnyOrder(Damage.HALF_OPEN, Damage.NO_ANSWERS);
        assertThat(longSilences(Schedule.of(7, SHORT, 2))).isEmpty();
    }

    @Test
    void beginsEveryFaultUnderLoad_inTheirOrder() {
        // When
        var instants = Schedule.of(7, SHORT, 2).stream().map(Planned::at).toList();

        // Then
        assertThat(instants).isSorted().allMatch(at -> at.isPositive() && at.compareTo(SHORT) < 0);
    }

    private static Stream<Damage> longSilences(List<Planned> schedule) {
        return faults(schedule)
                .filter(BreakLine.class::isInstance)
                .map(BreakLine.class::cast)
                .filter(broken -> broken.line() == Line.DATABASE)
                .filter(broken -> broken.lasting().compareTo(Duration.ofSeconds(27)) >= 0)
                .map(BreakLine::damage);
    }

    private static Stream<Fault> faults(List<Planned> schedule) {
        return schedule.stream().map(Planned::fault);
    }
}
