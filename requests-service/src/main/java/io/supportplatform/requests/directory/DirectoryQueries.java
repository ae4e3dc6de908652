package io.supportplatform.requests.directory;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.rest.Cursor;
import io.supportplatform.kit.rest.Page;
import io.supportplatform.kit.text.Characters;
import io.supportplatform.requests.AccountJson;
import io.supportplatform.requests.Reads;
import io.supportplatform.requests.Versioned;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of teams and advocates. */
@Singleton
class DirectoryQueries {

    private static final String TEAM = "select * from team where id = $1";

    private static final String TEAMS = """
            select * from team
             where $1::text is null or (name, id) > ($1, $2)
             order by name, id
             limit $3""";

    private static final String ADVOCATES = """
            select * from advocate
             where team_id = $1 and ($2::uuid is null or id > $2)
             order by id
             limit $3""";

    private final Reads reads;

    DirectoryQueries(Reads reads) {
        this.reads = reads;
    }

    Uni<Optional<Versioned<DirectoryJson.TeamView>>> team(UUID id) {
        return reads.select(TEAM, id)
                .map(rows -> rows.stream().findFirst().map(row -> new Versioned<>(team(row), row.getLong("version"))));
    }

    Uni<Page<DirectoryJson.TeamView>> teams(@Nullable Cursor after, int limit) {
        return reads.select(
                        TEAMS,
                        after == null ? null : name(after.keys().getFirst()),
                        after == null ? null : after.key(1, UUID::fromString),
                        limit + 1)
                .map(rows -> Page.of(
                        views(rows),
                        limit,
                        last -> Cursor.of(last.name(), last.id().toString())));
    }

    Uni<Page<DirectoryJson.AdvocateView>> advocates(UUID team, @Nullable Cursor after, int limit) {
        return reads.select(ADVOCATES, team, after == null ? null : after.key(0, UUID::fromString), limit + 1)
                .map(rows -> rows.stream().map(DirectoryQueries::advocate).toList())
                .map(rows -> Page.of(rows, limit, last -> Cursor.of(last.id().toString())));
    }

    private static List<DirectoryJson.TeamView> views(List<Row> rows) {
        return rows.stream().map(DirectoryQueries::team).toList();
    }

    private static DirectoryJson.TeamView team(Row row) {
        return new DirectoryJson.TeamView(
                row.getUUID("id"),
                row.getString("name"),
                row.getBoolean("schedules"),
                row.getString("time_zone"),
                List.of(row.getArrayOfStrings("languages")),
                List.of(row.getArrayOfStrings("products")),
                row.getBoolean("auto_accept_transfers"));
    }

    private static DirectoryJson.AdvocateView advocate(Row row) {
        return new DirectoryJson.AdvocateView(
                row.getUUID("id"),
                AccountJson.from(AccountId.parse(row.getString("account"))),
                row.getString("display_name"),
                row.getString("email"),
                row.getUUID("team_id"),
                List.of(row.getArrayOfStrings("languages")),
                row.getBoolean("active"));
    }

    private static String name(String key) {
        if (!Characters.STORABLE.allow(key)) {
            throw Cursor.invalid();
        }
        return key;
    }
}
