package io.supportplatform.requests.directory;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.identity.Role;
import io.supportplatform.requests.Reads;
import io.supportplatform.requests.directory.domain.AdvocateId;
import io.supportplatform.requests.directory.domain.StaffSeat;
import io.supportplatform.requests.directory.domain.TeamId;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** Finds the seat of a caller: the token says whether they lead, the directory says where they sit. */
public final class Seats {

    private static final String SEAT = "select id, team_id from advocate where account = $1 and active";

    private Seats() {}

    /** The caller's seat; customers and operators have none. */
    public static Uni<Optional<StaffSeat>> of(Caller caller, Reads.Select reads) {
        if (!caller.has(Role.ADVOCATE) && !caller.has(Role.TEAM_LEAD)) {
            return Uni.createFrom().item(Optional.empty());
        }
        return reads.select(SEAT, caller.account().asText())
                .map(rows -> Optional.of(seat(caller.has(Role.TEAM_LEAD), rows)));
    }

    private static StaffSeat seat(boolean lead, List<Row> rows) {
        var entry = rows.stream().findFirst();
        return new StaffSeat(
                lead,
                entry.map(row -> new AdvocateId(row.getUUID("id"))),
                entry.map(row -> new TeamId(row.getUUID("team_id"))));
    }
}
