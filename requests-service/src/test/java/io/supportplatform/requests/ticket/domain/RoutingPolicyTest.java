package io.supportplatform.requests.ticket.domain;

import static io.supportplatform.requests.ticket.domain.TicketFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.requests.contact.domain.Location;
import io.supportplatform.requests.directory.domain.Team;
import io.supportplatform.requests.directory.domain.TeamId;
import io.supportplatform.testing.Proves;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoutingPolicyTest {

    private static final Team EUROPEANS = named("Europe", "Europe/Warsaw", Set.of("en", "pl"), "windows-server");
    private static final Team AMERICANS = named("Americas", "America/New_York", Set.of("en"), "windows-server");
    private static final Team PACIFIC = named("Pacific", "Pacific/Auckland", Set.of("en"), "windows-server");
    private static final Team EXCHANGE = named("Exchange", "Europe/Warsaw", Set.of("en", "pl"), "exchange-server");

    @Test
    @Proves("B56")
    void sendsAnotherZoneToAnotherTeam() {
        assertThat(route(at("POL", "Europe/Warsaw", "en"))).isEqualTo(EUROPEANS);
        assertThat(route(at("USA", "America/Chicago", "en"))).isEqualTo(AMERICANS);
        assertThat(route(at("USA", "Pacific/Honolulu", "en"))).isEqualTo(PACIFIC);
    }

    @Test
    @Proves("B56")
    void prefersLanguageOverZone_andProductOverLanguage() {
        assertThat(route(at("USA", "America/New_York", "pl"))).isEqualTo(EUROPEANS);
        assertThat(route(at("BRA", "America/New_York", "pl-PL"))).isEqualTo(EUROPEANS);
        assertThat(RoutingPolicy.choose(
                        List.of(AMERICANS, EXCHANGE), "windows-server", at("POL", "Europe/Warsaw", "pl"), NOW))
                .contains(AMERICANS);
    }

    @Test
    void prefersSpecialistOverGeneralist_andGeneralistOverStranger() {
        // Given
        var anything = team(new TeamId(new UUID(1, 1)), "Anything", "Europe/Warsaw", Set.of("pl"), Set.of());

        // Then
        assertThat(RoutingPolicy.choose(List.of(anything, AMERICANS), "windows-server", WARSAW, NOW))
                .contains(AMERICANS);
        assertThat(RoutingPolicy.choose(List.of(EXCHANGE, anything), "windows-server", WARSAW, NOW))
                .contains(anything);
    }

    @Test
    void takesAnyTeam_whenNoneHandlesTheProduct_andNoneAtAll_whenThereIsNone() {
        assertThat(RoutingPolicy.choose(List.of(EXCHANGE), "unheard-of", at("POL", "Europe/Warsaw", "pl"), NOW))
                .contains(EXCHANGE);
        assertThat(RoutingPolicy.choose(List.of(), "windows-server", at("POL", "Europe/Warsaw", "pl"), NOW))
                .isEmpty();
    }

    @Test
    void alwaysChoosesTheSame_whenTeamsAreEquallyGood() {
        // Given
        var twin = named("Europe twin", "Europe/Warsaw", Set.of("en", "pl"), "windows-server");

        // Then
        assertThat(RoutingPolicy.choose(List.of(twin, EUROPEANS), "windows-server", WARSAW, NOW))
                .isEqualTo(RoutingPolicy.choose(List.of(EUROPEANS, twin), "windows-server", WARSAW, NOW));
    }

    private static Team route(Location customer) {
        return RoutingPolicy.choose(List.of(AMERICANS, PACIFIC, EXCHANGE, EUROPEANS), "windows-server", customer, NOW)
                .orElseThrow();
    }

    private static Location at(String country, String zone, String language) {
        return new Location(country, ZoneId.of(zone), language);
    }

    private static Team named(String name, String zone, Set<String> languages, String product) {
        return team(new TeamId(new UUID(1, name.hashCode())), name, zone, languages, Set.of(product));
    }
}
