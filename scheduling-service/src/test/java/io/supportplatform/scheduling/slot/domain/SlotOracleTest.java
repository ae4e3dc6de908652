package io.supportplatform.scheduling.slot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.scheduling.hours.domain.MinuteOfDay;
import io.supportplatform.scheduling.hours.domain.WorkingHours;
import io.supportplatform.scheduling.hours.domain.WorkingWindow;
import io.supportplatform.testing.Proves;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The engine against a second opinion that shares no idea with it: walk every minute, look at its wall clock, and ask of each
 * whether it is worked and free. Every zone of the JDK, around a clock change where the zone has one.
 */
@Proves("A26")
class SlotOracleTest {
    private static final int DAYS = 3;
    private static final Instant SOME_DAY = Instant.parse("2026-11-20T00:00:00Z");

    private record Case(SlotEngine engine, Interval range) {}

    @Test
    void agreesWithTheMinuteByMinuteOracle_inEveryZone() {
        int offered = 0;
        for (var id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            // Given
            var random = new Random(id.hashCode());
            var example = randomCase(ZoneId.of(id), random);
            // When
            var starts = example.engine().starts(example.range());
            // Then
            assertThat(starts).as(() -> id + " " + example).isEqualTo(minuteByMinute(example));
            offered += starts.size();
        }
        assertThat(offered).as("slots compared").isGreaterThan(5_000);
    }

    @Test
    void booksExactlyWhatItOffers_aroundEveryOffer() {
        // Given
        var random = new Random(7);
        var example = randomCase(ZoneId.of("Europe/Warsaw"), random);
        var engine = example.engine();
        // When
        var starts = engine.starts(example.range());
        // Then
        assertThat(starts).isNotEmpty().allMatch(engine::isBookable);
        assertThat(starts).noneMatch(start -> engine.isBookable(start.plusSeconds(1)));
        assertThat(starts).noneMatch(start -> engine.isBookable(start.minusSeconds(1)));
    }

    private static Case randomCase(ZoneId zone, Random random) {
        var change = zone.getRules().nextTransition(SOME_DAY.plus(Duration.ofDays(random.nextInt(400))));
        var around = change == null ? SOME_DAY : change.getInstant().truncatedTo(ChronoUnit.MINUTES);
        var from = around.minus(Duration.ofMinutes(random.nextInt(DAYS * 1440)));
        var range = new Interval(from, from.plus(Duration.ofDays(DAYS)));
        var policy = new BookingPolicy(
                Duration.ofMinutes(15 * (1 + random.nextInt(6))),
                Duration.ofMinutes(List.of(5, 15, 20, 30, 60).get(random.nextInt(5))),
                Duration.ofMinutes(random.nextInt(600)),
                Duration.ofDays(2 + random.nextInt(3)),
                Duration.ofMinutes(5 * random.nextInt(4)));
        var now = from.minus(Duration.ofMinutes(random.nextInt(900)));
        return new Case(new SlotEngine(randomHours(zone, random), randomBusy(from, random), policy, now), range);
    }

    private static WorkingHours randomHours(ZoneId zone, Random random) {
        var windows = new ArrayList<WorkingWindow>();
        for (var day : DayOfWeek.values()) {
            int at = random.nextInt(120);
            while (at < 1300 && random.nextInt(8) > 0) {
                int end = Math.min(1440, at + 20 + random.nextInt(500));
                windows.add(new WorkingWindow(day, new MinuteOfDay(at), new MinuteOfDay(end)));
                at = end + random.nextInt(2) * random.nextInt(200);
            }
        }
        return new WorkingHours(zone, windows);
    }

    private static List<Interval> randomBusy(Instant from, Random random) {
        var busy = new ArrayList<Interval>();
        for (int i = random.nextInt(12); i > 0; i--) {
            var start = from.plus(Duration.ofMinutes(random.nextInt(DAYS * 1440)));
            busy.add(new Interval(start, start.plus(Duration.ofMinutes(1 + random.nextInt(240)))));
        }
        return busy;
    }

    private static List<Instant> minuteByMinute(Case example) {
        var engine = example.engine();
        var policy = engine.policy();
        var from = example.range().start();
        int minutes = DAYS * 1440;
        int call = (int) policy.duration().toMinutes();
        int block = call + (int) policy.gap().toMinutes();
        var idle = new BitSet();
        var grid = new BitSet();
        for (int i = 0; i < minutes + call; i++) {
            var local = from.plusSeconds(60L * i).atZone(engine.hours().zone());
            int minuteOfDay = local.getHour() * 60 + local.getMinute();
            grid.set(i, minuteOfDay % policy.step().toMinutes() == 0);
            idle.set(
                    i,
                    engine.hours().weekly().stream()
                            .noneMatch(window -> window.day() == local.getDayOfWeek()
                                    && window.start().value() <= minuteOfDay
                                    && minuteOfDay < window.end().value()));
        }
        var taken = takenMinutes(engine.busy(), from);
        var starts = new ArrayList<Instant>();
        for (int i = grid.nextSetBit(0); i >= 0 && i < minutes; i = grid.nextSetBit(i + 1)) {
            var start = from.plusSeconds(60L * i);
            boolean soonEnough = start.isBefore(engine.now().plus(policy.horizon()));
            boolean lateEnough = !start.isBefore(engine.now().plus(policy.notice()));
            boolean worked = idle.get(i, i + call).isEmpty();
            if (soonEnough && lateEnough && worked && taken.get(i, i + block).isEmpty()) {
                starts.add(start);
            }
        }
        return starts;
    }

    private static BitSet takenMinutes(List<Interval> busy, Instant from) {
        var taken = new BitSet();
        for (var block : busy) {
            taken.set((int) Duration.between(from, block.start()).toMinutes(), (int)
                    Duration.between(from, block.end()).toMinutes());
        }
        return taken;
    }
}
