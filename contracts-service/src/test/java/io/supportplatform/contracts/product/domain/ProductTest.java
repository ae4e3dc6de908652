package io.supportplatform.contracts.product.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportplatform.testing.Proves;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductTest {

    private static final Instant LAST_MAINSTREAM_INSTANT = Instant.parse("2026-12-31T23:59:59.999Z");
    private static final Instant DAY_AFTER = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    @Proves("B40")
    void keepsMainstream_untilTheEndOfItsLastDay() {
        // Given
        ProductVersion version = version("2022");

        // Then
        assertThat(version.phaseAt(LAST_MAINSTREAM_INSTANT)).isEqualTo(SupportPhase.MAINSTREAM);
        assertThat(version.phaseAt(DAY_AFTER)).isEqualTo(SupportPhase.EXTENDED);
    }

    @Test
    void endsAfterExtendedSupport() {
        assertThat(version("2022").phaseAt(Instant.parse("2031-10-14T12:00:00Z")))
                .isEqualTo(SupportPhase.EXTENDED);
        assertThat(version("2022").phaseAt(Instant.parse("2031-10-15T00:00:00Z")))
                .isEqualTo(SupportPhase.ENDED);
    }

    @Test
    void endsAfterMainstream_whenThereIsNoExtendedSupport() {
        assertThat(version("2025").phaseAt(Instant.parse("2029-11-14T00:00:00Z")))
                .isEqualTo(SupportPhase.ENDED);
    }

    @Test
    void endsAfterExtendedSupport_evenIfTheEndOfMainstreamIsUnknown() {
        var version = new ProductVersion("2012", 1, null, LocalDate.parse("2023-10-10"));

        assertThat(version.phaseAt(Instant.parse("2023-10-10T23:59:59Z"))).isEqualTo(SupportPhase.MAINSTREAM);
        assertThat(version.phaseAt(Instant.parse("2023-10-11T00:00:00Z"))).isEqualTo(SupportPhase.ENDED);
    }

    @Test
    void staysInMainstream_whenNoEndIsAnnounced() {
        var version = new ProductVersion("vNext", 9, null, null);

        assertThat(version.phaseAt(Instant.parse("2099-01-01T00:00:00Z"))).isEqualTo(SupportPhase.MAINSTREAM);
    }

    @Test
    @Proves("B42")
    void countsTheTwoLatestReleasesAsNewest_inWhateverOrderTheyAreGiven() {
        Product product = ProductFixture.onPremises();

        assertThat(product.versions().stream().filter(product::isAmongNewest).map(ProductVersion::version))
                .containsExactly("2025", "2022");
    }

    @Test
    void refusesAVersionGivenTwice() {
        var version = new ProductVersion("2025", 1, null, null);
        var again = new ProductVersion("2025", 2, null, null);

        assertThatThrownBy(() -> with(version, again)).hasMessageContaining("2025");
    }

    @Test
    void refusesAReleaseOrderGivenTwice() {
        var version = new ProductVersion("2022", 1, null, null);
        var other = new ProductVersion("2025", 1, null, null);

        assertThatThrownBy(() -> with(version, other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesExtendedSupportThatEndsBeforeMainstream() {
        assertThatThrownBy(() ->
                        new ProductVersion("2025", 1, LocalDate.parse("2030-01-01"), LocalDate.parse("2029-12-31")))
                .hasMessageContaining("2029-12-31");
    }

    @Test
    void refusesIdsThatAreNoSlugs() {
        for (String bad : List.of("", "Windows", "windows server", "-windows", "windows--server", "a".repeat(65))) {
            assertThatThrownBy(() -> new ProductId(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static ProductVersion version(String name) {
        return ProductFixture.onPremises().version(name).orElseThrow();
    }

    private static Product with(ProductVersion... versions) {
        return new Product(
                new ProductId("p"), "P", Hosting.ON_PREMISES, Portal.SUPPORT_FOR_BUSINESS, List.of(versions));
    }
}
