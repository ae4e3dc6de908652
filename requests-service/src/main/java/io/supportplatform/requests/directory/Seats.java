package io.supportplatform.requests.directory;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.identity.Role;
import io.supportplatform.requests.Reads;
import io.supportplatform.requests.directory.domain.AdvocateId;
import io.supportplatform.requests.directory.domain.StaffSeat;
import io.supportplatform.requests.directory.domain.TeamId;
import io.vertx.mutiny.sqlclient.Row;
import java.util.Optional;

/** Finds the seat of a caller: the token says whether they lead, the directory says where they sit. */
public final class Seats {

    private static final String SEAT = "select id, team_id, active from advocate where account = $1";

    private Seats() {}

    /** The caller's seat; customers and operators have none. */
    public static Uni<Optional<StaffSeat>> of(Caller caller, Reads.Select reads) {
        if (!caller.has(Role.ADVOCATE) && !caller.has(Role.TEAM_LEAD)) {
            return Uni.createFrom().item(Optional.empty());
        }
        boolean lead = caller.has(Role.TEAM_LEAD);
        return reads.select(SEAT, caller.account().asText())
                .map(rows -> Optional.of(rows.stream()
                        .findFirst()
                        .map(row -> seat(lead, row))
                        .orElseGet(() -> StaffSeat.withoutEntry(lead))));
    }

    private static StaffSeat seat(boolean lead, Row row) {
        return row.getBoolean("active")
                ? StaffSeat.at(lead, new AdvocateId(row.getUUID("id")), new TeamId(row.getUUID("team_id")))
                : StaffSeat.inactive();
    }
}
