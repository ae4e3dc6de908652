package io.supportplatform.requests.submission.domain;

import static io.supportplatform.requests.ticket.domain.TicketFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.requests.ticket.domain.TicketState;
import io.supportplatform.testing.Proves;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    @Test
    @Proves({"B61", "B63"})
    void isReadableByASubmitterWhoIsNoContact_forTwentyFourHoursAfterTheAnswer() {
        // Given
        var accepted = submission(Outcome.ACCEPTED, TicketState.SUBMITTED, false, Optional.of(NOW));

        // Then
        assertThat(accepted.readableBy(ADA, NOW.plus(Duration.ofHours(24)).minusMillis(1)))
                .isTrue();
        assertThat(accepted.readableBy(ADA, NOW.plus(Duration.ofHours(24)))).isFalse();
        assertThat(accepted.readableBy(BEN, NOW)).isFalse();
    }

    @Test
    @Proves("B61")
    void staysReadable_asLongAsThereIsNoAnswer() {
        // Given
        var pending = submission(Outcome.PENDING, TicketState.SUBMITTING, false, Optional.empty());

        // Then
        assertThat(pending.isAnswered()).isFalse();
        assertThat(pending.readableBy(ADA, NOW.plus(Duration.ofDays(9)))).isTrue();
    }

    @Test
    @Proves("B61")
    void staysReadable_asLongAsTheSubmitterSeesTheRequest() {
        // Given
        var follows = submission(Outcome.ACCEPTED, TicketState.ASSIGNED, true, Optional.of(NOW));
        var refused = submission(Outcome.REFUSED, TicketState.DRAFT, false, Optional.of(NOW));
        var openSince = submission(Outcome.REFUSED, TicketState.SUBMITTED, false, Optional.of(NOW));

        // Then
        assertThat(follows.readableBy(ADA, NOW.plus(Duration.ofDays(9)))).isTrue();
        assertThat(refused.readableBy(ADA, NOW.plus(Duration.ofDays(9)))).isTrue();
        assertThat(openSince.readableBy(ADA, NOW.plus(Duration.ofDays(9)))).isFalse();
        assertThat(follows.readableBy(BEN, NOW)).isFalse();
    }

    private static Submission submission(
            Outcome outcome, TicketState state, boolean follows, Optional<Instant> answeredAt) {
        return new Submission(
                ATTEMPT,
                head().id(),
                ADA,
                follows,
                outcome,
                List.of(),
                List.of(),
                state,
                Optional.of(NUMBER),
                NOW,
                answeredAt);
    }
}
