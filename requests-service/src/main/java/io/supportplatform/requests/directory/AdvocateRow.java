package io.supportplatform.requests.directory;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.directory.domain.Advocate;
import io.supportplatform.requests.directory.domain.AdvocateId;
import io.supportplatform.requests.directory.domain.TeamId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;

/** Table {@code advocate}. */
@Entity
@Table(name = "advocate")
class AdvocateRow {

    @Id
    UUID id;

    @Version
    long version;

    @Column
    String account;

    @Column
    String displayName;

    @Column
    String email;

    @Column
    UUID teamId;

    @Column
    String[] languages;

    boolean active;

    static AdvocateRow of(Advocate advocate) {
        var row = new AdvocateRow();
        row.id = advocate.id().value();
        row.write(advocate);
        return row;
    }

    void write(Advocate advocate) {
        account = advocate.account().asText();
        displayName = advocate.displayName();
        email = advocate.email();
        teamId = advocate.team().value();
        languages = advocate.languages().stream().sorted().toArray(String[]::new);
        active = advocate.active();
    }

    Advocate toAdvocate() {
        return new Advocate(
                new AdvocateId(id),
                AccountId.parse(account),
                displayName,
                email,
                new TeamId(teamId),
                Set.of(languages),
                active);
    }
}
