package io.supportplatform.requests.directory.domain;

import java.util.Optional;

/**
 * Where a member of staff sits: a lead without a directory entry is a dispatcher and serves every team; everybody else
 * serves the team of their entry, and an advocate without one serves none. Whoever has an entry that is not active serves none
 * either: to retire a lead must not make them a dispatcher.
 */
public record StaffSeat(boolean lead, Optional<AdvocateId> advocate, Optional<TeamId> team) {

    public static StaffSeat at(boolean lead, AdvocateId advocate, TeamId team) {
        return new StaffSeat(lead, Optional.of(advocate), Optional.of(team));
    }

    public static StaffSeat withoutEntry(boolean lead) {
        return new StaffSeat(lead, Optional.empty(), Optional.empty());
    }

    public static StaffSeat inactive() {
        return withoutEntry(false);
    }

    public boolean serves(TeamId other) {
        return team.map(other::equals).orElse(lead);
    }

    public boolean leads(TeamId other) {
        return lead && serves(other);
    }
}
