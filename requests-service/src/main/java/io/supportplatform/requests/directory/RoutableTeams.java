package io.supportplatform.requests.directory;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.Statements;
import io.supportplatform.requests.directory.domain.Team;
import io.supportplatform.requests.directory.domain.TeamId;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * All teams, for routing: every submission asks for them, and they hardly ever change. They are kept in memory together with the
 * revision of the table, and only used while the table still has that revision.
 */
@Singleton
public class RoutableTeams {

    // No team is ever removed, and each change adds one to its version, so every change makes the sum grow.
    private static final String REVISION = "select coalesce(sum(version + 1), 0)::bigint as revision from team";

    private static final String ALL =
            "select id, name, schedules, time_zone, languages, products, auto_accept_transfers, version from team";

    private volatile Known known = new Known(0, List.of());

    private record Known(long revision, List<Team> teams) {}

    /** All of them as the statements see them; a support organisation has dozens, not thousands. */
    public Uni<List<Team>> all(Statements open) {
        return open.select(REVISION).flatMap(rows -> {
            var kept = known;
            return kept.revision() == rows.getFirst().getLong("revision")
                    ? Uni.createFrom().item(kept.teams())
                    : read(open);
        });
    }

    private Uni<List<Team>> read(Statements open) {
        return open.select(ALL).map(rows -> {
            long revision =
                    rows.stream().mapToLong(row -> row.getLong("version") + 1).sum();
            known = new Known(revision, rows.stream().map(RoutableTeams::team).toList());
            return known.teams();
        });
    }

    private static Team team(Row row) {
        return new Team(
                new TeamId(row.getUUID("id")),
                row.getString("name"),
                row.getBoolean("schedules"),
                ZoneId.of(row.getString("time_zone")),
                Set.of(row.getArrayOfStrings("languages")),
                Set.of(row.getArrayOfStrings("products")),
                row.getBoolean("auto_accept_transfers"));
    }
}
