package io.supportplatform.requests;

import io.supportplatform.kit.rest.ExpectedVersion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The version that the caller of an upsert has seen, if they say so in {@code If-Match}. Without it the last writer wins, which
 * is what loading a directory from a file wants.
 */
public record SeenVersion(Optional<ExpectedVersion> expected) {

    public static SeenVersion fromHeader(@Nullable String ifMatch) {
        return new SeenVersion(Optional.ofNullable(ifMatch).map(ExpectedVersion::fromHeader));
    }

    public <T> void requireMatch(Optional<Versioned<T>> known) {
        expected.ifPresent(version -> version.requireMatch(known.map(Versioned::version)));
    }
}
