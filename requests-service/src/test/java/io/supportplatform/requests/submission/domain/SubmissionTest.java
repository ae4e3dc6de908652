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
    void isReadableByItsSubmitter_forTwentyFourHoursAfterTheAnswer() {
        // Given
        var accepted = submission(Outcome.ACCEPTED, Optional.of(NOW));

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
        var pending = submission(Outcome.PENDING, Optional.empty());

        // Then
        assertThat(pending.isAnswered()).isFalse();
        assertThat(pending.readableBy(ADA, NOW.plus(Duration.ofDays(9)))).isTrue();
    }

    private static Submission submission(Outcome outcome, Optional<Instant> answeredAt) {
        return new Submission(
                ATTEMPT,
                head().id(),
                ADA,
                outcome,
                List.of(),
                List.of(),
                TicketState.SUBMITTED,
                Optional.of(NUMBER),
                NOW,
                answeredAt);
    }
}
