package io.supportplatform.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void medianIsTheMiddleRun_whateverTheOrder() {
        assertThat(Medians.of(List.of(9.0, 1.0, 5.0))).isEqualTo(5.0);
        assertThat(Medians.of(List.of(4.0, 1.0, 2.0, 100.0))).isEqualTo(3.0);
        assertThatThrownBy(() -> Medians.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void latenciesAreMillisecondsOfAHistogramOfMicroseconds() {
        // Given
        var micros = new Histogram(10_000_000, 3);
        for (int i = 1; i <= 100; i++) {
            micros.recordValue(i * 1_000L);
        }

        // When
        var latencies = Latencies.of(micros);

        // Then
        assertThat(latencies.p50()).isCloseTo(50, org.assertj.core.data.Percentage.withPercentage(0.2));
        assertThat(latencies.p99()).isCloseTo(99, org.assertj.core.data.Percentage.withPercentage(0.2));
        assertThat(latencies.max()).isCloseTo(100, org.assertj.core.data.Percentage.withPercentage(0.2));
    }

    @Test
    void eachPercentileHasAMedianOfItsOwn() {
        var runs = List.of(new Latencies(1, 90, 100), new Latencies(3, 30, 700), new Latencies(2, 60, 200));

        assertThat(Latencies.median(runs)).isEqualTo(new Latencies(2, 60, 200));
    }

    @Test
    void printsAFigureAsOneLineOfJson() {
        // Given
        var printed = new ByteArrayOutputStream();
        var figures = new Figures(new PrintStream(printed, true, StandardCharsets.UTF_8));
        var floor = Figure.of("floor", 10_000, "1/s");

        // When
        figures.add(floor);
        figures.add(Figure.of("reserve-http", 3_210.55, "1/s").against(floor).aiming("ratio at least 0.30"));

        // Then
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "{\"name\":\"floor\",\"value\":10000.0,\"unit\":\"1/s\",\"ratio\":null,\"of\":null}",
                        "{\"name\":\"reserve-http\",\"value\":3210.6,\"unit\":\"1/s\",\"ratio\":0.321,\"of\":\"floor\"}");
        assertThat(figures.table().lines().toList().getLast())
                .isEqualTo("| reserve-http | 3210.6  | 1/s  | 0.321 | floor | ratio at least 0.30 |");
    }
}
