package io.supportplatform.requests.ticket.domain;

import io.supportplatform.requests.catalogue.domain.ProblemId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Step 1: what is broken. The catalogue's words are copied, so that a later edit of the catalogue rewrites no request. */
public record ProblemStep(
        String productId,
        Optional<String> productName,
        String version,
        String category,
        ProblemId problem,
        String problemTitle,
        boolean schedulable,
        boolean complex,
        String title,
        String description,
        @Nullable Instant startedAt,
        boolean hardToReach) {

    public static final int MAX_TITLE = 255;
    public static final int MAX_DESCRIPTION = 32_000;

    public ProblemStep {
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            throw new IllegalArgumentException("title of " + title.length() + " characters");
        }
        if (description.isEmpty() || description.length() > MAX_DESCRIPTION) {
            throw new IllegalArgumentException("description of " + description.length() + " characters");
        }
    }

    /** Whether a plan chosen for the other problem may no longer fit this one. */
    boolean needsOtherPlanThan(ProblemStep other) {
        return !productId.equals(other.productId) || !version.equals(other.version);
    }

    /** A booked call is recommended for what is complex, and for people who are hard to reach unplanned; never required. */
    public boolean callRecommended() {
        return complex || hardToReach;
    }
}
