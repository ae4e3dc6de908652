package io.supportplatform.requests.directory.domain;

import java.util.Optional;

/**
 * Where a member of staff sits: a lead without a directory entry is a dispatcher and serves every team; everybody else
 * serves the team of their entry, and an advocate without one serves none.
 */
public record StaffSeat(boolean lead, Optional<AdvocateId> advocate, Optional<TeamId> team) {

    public boolean serves(TeamId other) {
        return team.map(other::equals).orElse(lead);
    }

    public boolean leads(TeamId other) {
        return lead && serves(other);
    }
}
