package io.supportplatform.notification.people.domain;

import io.supportplatform.kit.identity.AccountId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody we can write to.
 *
 * @param givenName empty when only a display name is known
 * @param languages BCP 47 tags, the preferred one first
 * @param zone      where the person's clock stands, if known
 */
public record Person(
        AccountId account,
        String displayName,
        String givenName,
        String email,
        List<String> languages,
        @Nullable ZoneId zone) {

    public Person {
        languages = List.copyOf(languages);
    }

    /** How a mail addresses the person. */
    public String greetingName() {
        return givenName.isEmpty() ? displayName : givenName;
    }

    public Optional<ZoneId> knownZone() {
        return Optional.ofNullable(zone);
    }
}
