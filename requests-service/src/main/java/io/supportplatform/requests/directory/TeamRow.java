package io.supportplatform.requests.directory;

import io.supportplatform.requests.directory.domain.Team;
import io.supportplatform.requests.directory.domain.TeamId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/** Table {@code team}. */
@Entity
@Table(name = "team")
class TeamRow {

    @Id
    UUID id;

    @Version
    long version;

    @Column
    String name;

    boolean schedules;

    @Column
    String timeZone;

    @Column
    String[] languages;

    @Column
    String[] products;

    boolean autoAcceptTransfers;

    static TeamRow of(Team team) {
        var row = new TeamRow();
        row.id = team.id().value();
        row.write(team);
        return row;
    }

    void write(Team team) {
        name = team.name();
        schedules = team.schedules();
        timeZone = team.timeZone().getId();
        languages = team.languages().stream().sorted().toArray(String[]::new);
        products = team.products().stream().sorted().toArray(String[]::new);
        autoAcceptTransfers = team.autoAcceptTransfers();
    }

    Team toTeam() {
        return new Team(
                new TeamId(id),
                name,
                schedules,
                ZoneId.of(timeZone),
                Set.of(languages),
                Set.of(products),
                autoAcceptTransfers);
    }
}
