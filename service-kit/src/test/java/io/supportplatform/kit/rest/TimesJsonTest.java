package io.supportplatform.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesJsonTest {

    private static final long CENTURY = 100L * 365 * 24 * 3600;

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    {
        new TimesJson().customize(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "2026-11-24T13:05:09Z",
                "2026-11-24T13:05:09.120Z",
                "2026-11-24T13:05:09.000001Z",
                "2026-11-24T13:05:09.000000001Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "-0001-12-31T23:59:59Z"
            })
    void writesAnInstant_asItIsParsed(String text) throws Exception {
        assertThat(json.writeValueAsString(Instant.parse(text))).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @MethodSource("someSeconds")
    void writesWhatTheFormattersOfTheJdkWrite(long second) throws Exception {
        var instant = Instant.ofEpochSecond(second);
        assertThat(json.writeValueAsString(instant)).isEqualTo('"' + instant.toString() + '"');
        for (int minutes : new int[] {0, 60, -210, 345, 1080, -1080}) {
            var there = instant.atOffset(ZoneOffset.ofTotalSeconds(minutes * 60));
            assertThat(json.writeValueAsString(there))
                    .isEqualTo('"' + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(there) + '"');
        }
    }

    @Test
    void writesAnOffsetWithSeconds_andAFraction() throws Exception {
        var old = OffsetDateTime.of(1880, 5, 1, 12, 0, 0, 0, ZoneOffset.ofTotalSeconds(5041));
        assertThat(json.writeValueAsString(old)).isEqualTo("\"1880-05-01T12:00:00+01:24:01\"");
        assertThat(json.writeValueAsString(OffsetDateTime.parse("2026-11-24T14:00:00.5+01:00")))
                .isEqualTo("\"2026-11-24T14:00:00.5+01:00\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1764000000", "1764000000.5", "1e400", "\"1764000000\"", "\"2026-11-24\"", "\"\"", "true", "[]"})
    void readsAnInstantFromItsTextAlone(String body) {
        assertThatThrownBy(() -> json.readValue(body, Instant.class)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void readsWhatItWrites() throws Exception {
        var instant = Instant.parse("2026-11-24T13:05:09.120Z");
        assertThat(json.readValue(json.writeValueAsString(instant), Instant.class))
                .isEqualTo(instant);
    }

    static Stream<Long> someSeconds() {
        var random = new Random(11);
        return IntStream.range(0, 200).mapToObj(_ -> random.nextLong(-CENTURY, 2 * CENTURY));
    }
}
