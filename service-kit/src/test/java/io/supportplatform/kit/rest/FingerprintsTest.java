package io.supportplatform.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private final Fingerprints fingerprints = new Fingerprints(new ObjectMapper());

    private record Body(Set<TimeUnit> units, List<String> lines, Map<String, Integer> counts) {}

    private static Body body(List<TimeUnit> units, List<String> lines, String firstKey, String secondKey) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put(firstKey, 1);
        counts.put(secondKey, 1);
        return new Body(new LinkedHashSet<>(units), lines, counts);
    }

    @Test
    void isTheSame_whateverOrderSetsAndMapsHave() {
        var one = body(List.of(TimeUnit.DAYS, TimeUnit.HOURS), List.of("x", "y"), "a", "b");
        var other = body(List.of(TimeUnit.HOURS, TimeUnit.DAYS), List.of("x", "y"), "b", "a");

        assertThat(fingerprints.of(one)).isEqualTo(fingerprints.of(other));
    }

    @Test
    void isAnother_whenAListHasAnotherOrder_orASetAnotherElement() {
        var one = body(List.of(TimeUnit.DAYS), List.of("x", "y"), "a", "b");

        assertThat(fingerprints.of(one))
                .isNotEqualTo(fingerprints.of(body(List.of(TimeUnit.DAYS), List.of("y", "x"), "a", "b")))
                .isNotEqualTo(fingerprints.of(body(List.of(TimeUnit.HOURS), List.of("x", "y"), "a", "b")));
    }
}
