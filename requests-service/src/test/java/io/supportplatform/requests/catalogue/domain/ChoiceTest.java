package io.supportplatform.requests.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.requests.violation.Violation;
import io.supportplatform.requests.violation.ViolationCode;
import io.supportplatform.testing.Proves;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final Problem PROBLEM = new Problem(
            new ProblemId("file-server-fails-to-start"),
            "windows-server",
            "STORAGE",
            "File server fails to start",
            true,
            false);
    private static final KnownProduct PRODUCT =
            new KnownProduct("windows-server", "Windows Server", "ON_PREMISES", Set.of("2022", "2025"));

    @Test
    @Proves("B29")
    void fits_whenEveryChildBelongsToItsParent() {
        assertThat(choice("windows-server", "2025", "STORAGE").violations(Optional.of(PROBLEM), Optional.of(PRODUCT)))
                .isEmpty();
    }

    @Test
    @Proves("B29")
    void namesEveryChildThatBelongsElsewhere() {
        // When
        var violations =
                choice("exchange-server", "2013", "MAIL").violations(Optional.of(PROBLEM), Optional.of(PRODUCT));

        // Then
        assertThat(violations)
                .containsExactly(
                        new Violation("/version", ViolationCode.PRODUCT_VERSION_UNKNOWN),
                        new Violation("/problemId", ViolationCode.PROBLEM_NOT_OF_PRODUCT),
                        new Violation("/problemId", ViolationCode.PROBLEM_NOT_OF_CATEGORY));
    }

    @Test
    @Proves("B29")
    void takesUnknownProductAsItIs_butNotAnUnknownProblem() {
        assertThat(choice("windows-server", "1.0", "STORAGE").violations(Optional.of(PROBLEM), Optional.empty()))
                .isEmpty();
        assertThat(choice("windows-server", "2025", "STORAGE").violations(Optional.empty(), Optional.of(PRODUCT)))
                .containsExactly(new Violation("/problemId", ViolationCode.PROBLEM_UNKNOWN));
    }

    @Test
    @Proves("A4")
    void sendsAccountAccessElsewhere() {
        // Given
        var locked = new Problem(PROBLEM.id(), "windows-server", Problem.ACCOUNT_ACCESS, "Locked out", false, false);

        // When
        var violations = choice("windows-server", "2025", Problem.ACCOUNT_ACCESS)
                .violations(Optional.of(locked), Optional.of(PRODUCT));

        // Then
        assertThat(violations)
                .containsExactly(new Violation("/category", ViolationCode.ACCOUNT_ACCESS_SEPARATE_CHANNEL));
    }

    private static Choice choice(String product, String version, String category) {
        return new Choice(product, version, category, PROBLEM.id());
    }
}
