package io.supportplatform.contracts.product.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A version and its lifecycle. The dates are the last days of their phase, counted in UTC so that a phase ends at the same
 * instant for everybody. Without an end of mainstream none is announced; without one of extended there is no such phase.
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
        if (extendedEnd != null && day.isAfter(extendedEnd)) {
            return SupportPhase.ENDED;
        }
        if (mainstreamEnd == null || !day.isAfter(mainstreamEnd)) {
            return SupportPhase.MAINSTREAM;
        }
        return extendedEnd == null ? SupportPhase.ENDED : SupportPhase.EXTENDED;
    }
}
