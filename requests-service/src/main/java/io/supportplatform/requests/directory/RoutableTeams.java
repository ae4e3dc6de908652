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

    private static final String TEAMS_AND_VERSIONS = "sum(hashtextextended(id::text || ':' || version, 0))";

    private static final String REVISION =
            "select coalesce(%s, 0)::text as revision from team".formatted(TEAMS_AND_VERSIONS);

    private static final String ALL = """
            select id, name, schedules, time_zone, languages, products, auto_accept_transfers,
                   (%s over ())::text as revision
              from team""".formatted(TEAMS_AND_VERSIONS);

    private volatile Known known = new Known("0", List.of());

    private record Known(String revision, List<Team> teams) {}

    /** All of them as the statements see them; a support organisation has dozens, not thousands. */
    public Uni<List<Team>> all(Statements open) {
        return open.select(REVISION).flatMap(rows -> {
            var kept = known;
            return kept.revision().equals(rows.getFirst().getString("revision"))
                    ? Uni.createFrom().item(kept.teams())
                    : read(open);
        });
    }

    private Uni<List<Team>> read(Statements open) {
        return open.select(ALL).map(rows -> {
            String revision = rows.stream()
                    .findFirst()
                    .map(row -> row.getString("revision"))
                    .orElse("0");
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
