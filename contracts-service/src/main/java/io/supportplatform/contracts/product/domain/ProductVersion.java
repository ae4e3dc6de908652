package io.supportplatform.contracts.product.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A version and its lifecycle; an absent date means that no end is announced. The dates are the last days of their phase,
 * counted in UTC so that a phase ends at the same instant for everybody.
 */
public record ProductVersion(
        String version,
        int releaseOrder,
        @Nullable LocalDate mainstreamEnd,
        @Nullable LocalDate extendedEnd) {

    public ProductVersion {
        if (version.isBlank()) {
            throw new IllegalArgumentException("a version needs a name");
        }
        if (mainstreamEnd != null && extendedEnd != null && extendedEnd.isBefore(mainstreamEnd)) {
            throw new IllegalArgumentException(
                    "version " + version + ": extended support ends on " + extendedEnd + ", before mainstream");
        }
    }

    public SupportPhase phaseAt(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        if (mainstreamEnd == null || !day.isAfter(mainstreamEnd)) {
            return SupportPhase.MAINSTREAM;
        }
        return extendedEnd != null && !day.isAfter(extendedEnd) ? SupportPhase.EXTENDED : SupportPhase.ENDED;
    }
}
