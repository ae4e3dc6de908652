package io.supportplatform.notification.people;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.notification.people.domain.People;
import io.supportplatform.notification.people.domain.Person;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks up who can be written to, by profile or by the advocates' directory; whoever has no address is not found. */
@Singleton
public class PeopleQueries {

    // What staff are called and where they get their mail is the directory's to say; their language and clock are
    // their own if they have a profile, else what the directory and their team suggest.
    private static final String FIND = """
            select k.account,
                   coalesce(a.display_name, p.given_name || ' ' || p.family_name) as display_name,
                   coalesce(p.given_name, '') as given_name,
                   coalesce(a.email, p.email) as email,
                   coalesce(array[p.language] || a.languages, array[p.language], a.languages) as languages,
                   coalesce(p.time_zone, t.time_zone) as time_zone
              from unnest($1::text[]) as k(account)
              left join person p on p.account = k.account
              left join lateral (select * from advocate d where d.account = k.account
                                  order by d.active desc, d.applied desc limit 1) a on true
              left join team t on t.team_id = a.team_id
             where coalesce(a.email, p.email) is not null""";

    private final Pool pool;

    PeopleQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<People> find(Collection<AccountId> accounts) {
        String[] keys = accounts.stream().map(AccountId::asText).toArray(String[]::new);
        return pool.preparedQuery(FIND)
                .execute(Tuple.of((Object) keys))
                .map(rows -> People.of(rows.stream().map(PeopleQueries::person).toList()));
    }

    private static Person person(Row row) {
        return new Person(
                AccountId.parse(row.getString("account")),
                row.getString("display_name").strip(),
                row.getString("given_name"),
                row.getString("email"),
                languages(row.getArrayOfStrings("languages")),
                zone(row.getString("time_zone")));
    }

    private static List<String> languages(String @Nullable [] languages) {
        return languages == null
                ? List.of()
                : Arrays.stream(languages).filter(Objects::nonNull).toList();
    }

    // A zone that this JVM's data does not know yet is as good as none; the appointment's own zone stands in.
    private static @Nullable ZoneId zone(@Nullable String id) {
        try {
            return id == null ? null : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
