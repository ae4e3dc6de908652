package io.supportplatform.events;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's table of topics, keys and readers says what the schemas say. */
class ReadmeTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| \\[(\\w+)]\\(.+?\\) \\| `(support\\.\\w+)` \\| (\\S+) \\| \\w+ \\| (.+) \\|$");

    @Test
    void tableListsEveryEventWithItsTopicKeyAndReaders() throws IOException {
        // Given
        var expected = EventFiles.events(EventFiles.SCHEMA).stream()
                .map(event -> event + " read by " + readers(event))
                .toList();

        // When
        var rows = rows();

        // Then
        assertThat(rows.stream().map(row -> row.event() + " read by " + row.readers()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(rows)
                .allSatisfy(row -> assertThat(EventFiles.schema(row.event())
                                .path("description")
                                .asText())
                        .contains("Topic " + row.topic() + ", key " + row.key() + ","));
    }

    private static List<Row> rows() throws IOException {
        try (var lines = Files.lines(Path.of("README.md"))) {
            return lines.map(ROW::matcher)
                    .flatMap(line -> line.results())
                    .map(row -> new Row(row.group(1), row.group(2), row.group(3), row.group(4)))
                    .toList();
        }
    }

    private static String readers(String event) {
        var readers = EventFiles.consumerSchemas().stream()
                .filter(consumer -> consumer.event().equals(event))
                .map(EventFiles.ConsumerSchema::service)
                .collect(joining(", "));
        return readers.isEmpty() ? "–" : readers;
    }

    private record Row(String event, String topic, String key, String readers) {}
}
