package io.supportplatform.kit.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The version a caller believes to be changing, from {@code If-Match}. It is compared inside the transaction of the change, not
 * before it, so that two callers who read the same version cannot both win.
 */
public final class ExpectedVersion {

    private static final String ANY = "*";

    private final List<String> tags;

    private ExpectedVersion(List<String> tags) {
        this.tags = tags;
    }

    /** Reads the header; a change without one is refused with 428, so that nobody overwrites unseen. */
    public static ExpectedVersion fromHeader(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "precondition-required").toException();
        }
        return new ExpectedVersion(
                Stream.of(ifMatch.split(",", -1)).map(String::strip).toList());
    }

    public boolean matches(long version) {
        return tags.contains(ANY) || tags.contains(Etags.header(version));
    }

    /** The 412 to answer when it does not match. */
    public static Problem stale(long currentVersion) {
        return Problem.of(412, "stale-version").with("currentVersion", currentVersion);
    }

    /** Throws the 412 when it does not match, or when there is nothing yet: then not even {@code *} does (RFC 9110, 13.1.1). */
    public void requireMatch(Optional<Long> version) {
        requireMatch(version.orElseThrow(() -> stale(0).toException()));
    }

    /** Throws the 412 when it does not match; for use where nothing has been changed yet. */
    public void requireMatch(long version) {
        if (!matches(version)) {
            throw stale(version).toException();
        }
    }
}
