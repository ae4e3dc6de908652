package io.supportplatform.kit.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Points in time in bodies. They are read from ISO 8601 text, as the API description promises, and from nothing else: the
 * library's own reader takes numbers too, as seconds, so that milliseconds would name a time far away and {@code 1e400} the
 * year 1970.
 *
 * <p>They are written digit by digit, exactly like {@link DateTimeFormatter#ISO_INSTANT} and
 * {@link DateTimeFormatter#ISO_OFFSET_DATE_TIME}, which take ten times as long: a list of free times holds hundreds of them and
 * would spend most of its time there. What is rare, like fractions of a second, is left to the formatters.
 */
@Singleton
class TimesJson implements ObjectMapperCustomizer {

    private static final int MAX_YEAR = 9999;
    private static final int DATE_TIME = "2026-11-24T14:00:00".length();
    private static final int OFFSET = "+01:00".length();
    private static final long FIRST = LocalDateTime.of(0, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
    private static final long LAST =
            LocalDateTime.of(MAX_YEAR, 12, 31, 23, 59, 59).toEpochSecond(ZoneOffset.UTC);

    /** After the module for all of java.time, as the last one that is registered wins. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("times")
                .addSerializer(Instant.class, new InstantWriter())
                .addSerializer(OffsetDateTime.class, new OffsetDateTimeWriter())
                .addDeserializer(Instant.class, new InstantReader()));
    }

    private static final class InstantReader extends StdDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(Instant.class, json);
            }
            var text = json.getText();
            try {
                return Instant.parse(text);
            } catch (DateTimeException unreadable) {
                return (Instant) context.handleWeirdStringValue(Instant.class, text, "not an instant");
            }
        }
    }

    private static final class InstantWriter extends JsonSerializer<Instant> {

        @Override
        public void serialize(Instant instant, JsonGenerator out, SerializerProvider provider) throws IOException {
            long seconds = instant.getEpochSecond();
            var utc = instant.getNano() == 0 && isPlain(seconds)
                    ? LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC)
                    : null;
            if (utc == null) {
                out.writeString(DateTimeFormatter.ISO_INSTANT.format(instant));
            } else {
                var text = new char[DATE_TIME + 1];
                put(text, utc);
                text[DATE_TIME] = 'Z';
                out.writeString(text, 0, text.length);
            }
        }
    }

    private static final class OffsetDateTimeWriter extends JsonSerializer<OffsetDateTime> {

        @Override
        public void serialize(OffsetDateTime time, JsonGenerator out, SerializerProvider provider) throws IOException {
            int offset = time.getOffset().getTotalSeconds();
            if (time.getNano() != 0 || offset == 0 || offset % 60 != 0 || !isPlainYear(time.getYear())) {
                out.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
            } else {
                var text = new char[DATE_TIME + OFFSET];
                put(text, time.toLocalDateTime());
                int minutes = Math.abs(offset) / 60;
                text[DATE_TIME] = offset < 0 ? '-' : '+';
                two(text, DATE_TIME + 1, minutes / 60);
                text[DATE_TIME + 3] = ':';
                two(text, DATE_TIME + 4, minutes % 60);
                out.writeString(text, 0, text.length);
            }
        }
    }

    private static boolean isPlain(long seconds) {
        return FIRST <= seconds && seconds <= LAST;
    }

    private static boolean isPlainYear(int year) {
        return 0 <= year && year <= MAX_YEAR;
    }

    private static void put(char[] text, LocalDateTime time) {
        two(text, 0, time.getYear() / 100);
        two(text, 2, time.getYear() % 100);
        text[4] = '-';
        two(text, 5, time.getMonthValue());
        text[7] = '-';
        two(text, 8, time.getDayOfMonth());
        text[10] = 'T';
        two(text, 11, time.getHour());
        text[13] = ':';
        two(text, 14, time.getMinute());
        text[16] = ':';
        two(text, 17, time.getSecond());
    }

    private static void two(char[] text, int at, int number) {
        text[at] = (char) ('0' + number / 10);
        text[at + 1] = (char) ('0' + number % 10);
    }
}
