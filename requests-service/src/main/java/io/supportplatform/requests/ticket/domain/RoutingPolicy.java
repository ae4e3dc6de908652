package io.supportplatform.requests.ticket.domain;

import io.supportplatform.requests.contact.domain.Location;
import io.supportplatform.requests.directory.domain.Team;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Picks the team for a request: one that names the product before one that takes them all, and that before one that names
 * others; then one that speaks the language; then the one whose clock is nearest to the customer's; the name settles a tie, so
 * the choice is always the same.
 */
public final class RoutingPolicy {

    private static final int DAY_SECONDS = 86_400;

    private RoutingPolicy() {}

    public static Optional<Team> choose(Collection<Team> teams, String productId, Location customer, Instant now) {
        return teams.stream()
                .min(Comparator.comparing((Team team) -> team.fit(productId))
                        .thenComparing(team -> !customer.isSpokenWith(team.languages()))
                        .thenComparing(team -> distance(team.timeZone(), customer.timeZone(), now))
                        .thenComparing(Team::name)
                        .thenComparing(team -> team.id().value()));
    }

    private static Duration distance(ZoneId one, ZoneId other, Instant now) {
        int apart = Math.abs(one.getRules().getOffset(now).getTotalSeconds()
                - other.getRules().getOffset(now).getTotalSeconds());
        return Duration.ofSeconds(Math.min(apart, DAY_SECONDS - apart));
    }
}
