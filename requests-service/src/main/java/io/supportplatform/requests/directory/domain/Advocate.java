package io.supportplatform.requests.directory.domain;

import io.supportplatform.kit.identity.AccountId;
import java.util.Set;

/** A support engineer in one team; one who is not active keeps the past and gets no new work. */
public record Advocate(
        AdvocateId id,
        AccountId account,
        String displayName,
        String email,
        TeamId team,
        Set<String> languages,
        boolean active) {

    public Advocate {
        languages = Set.copyOf(languages);
    }
}
