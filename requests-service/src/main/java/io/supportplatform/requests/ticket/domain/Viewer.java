package io.supportplatform.requests.ticket.domain;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.directory.domain.StaffSeat;
import io.supportplatform.requests.directory.domain.TeamId;
import java.util.Optional;

/** Whoever looks at a request: an account, and its seat if it belongs to staff. */
public record Viewer(AccountId account, Optional<StaffSeat> seat) {

    public static Viewer customer(AccountId account) {
        return new Viewer(account, Optional.empty());
    }

    boolean serves(TeamId team) {
        return seat.filter(staff -> staff.serves(team)).isPresent();
    }

    boolean leads(TeamId team) {
        return seat.filter(staff -> staff.leads(team)).isPresent();
    }
}
