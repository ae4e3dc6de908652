package io.supportplatform.requests.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportplatform.kit.decision.Decision;
import io.supportplatform.requests.violation.Violation;
import io.supportplatform.requests.violation.ViolationCode;
import io.supportplatform.testing.Proves;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocationTest {

    @Test
    @Proves("B56")
    void namesEveryPartThatIsWrong() {
        // When
        var decision = Location.of("Poland", "Warsaw", "polish!");

        // Then
        assertThat(decision)
                .isEqualTo(Decision.refused(List.of(
                        new Violation("/country", ViolationCode.COUNTRY_UNKNOWN),
                        new Violation("/timeZone", ViolationCode.TIME_ZONE_UNKNOWN),
                        new Violation("/language", ViolationCode.LANGUAGE_MALFORMED))));
    }

    @Test
    void refusesOffsetsAndEmptyTags() {
        assertThat(Location.of("POL", "+02:00", "pl").isAccepted()).isFalse();
        assertThat(Location.of("POL", "Europe/Warsaw", "").isAccepted()).isFalse();
        assertThat(Location.of("POL", "Europe/Warsaw", "pl-u-ca-buddhist").isAccepted())
                .isFalse();
        assertThat(Location.of("POL", "Europe/Warsaw", "pl-PL").isAccepted()).isTrue();
    }

    @Test
    void cannotBeMade_whenCountryOrLanguageIsNone() {
        assertThatThrownBy(() -> new Location("XXX", ZoneId.of("UTC"), "pl")).hasMessageContaining("XXX");
        assertThatThrownBy(() -> new Location("POL", ZoneId.of("UTC"), "?")).hasMessageContaining("?");
    }
}
