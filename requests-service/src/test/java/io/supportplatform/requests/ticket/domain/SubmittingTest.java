package io.supportplatform.requests.ticket.domain;

import static io.supportplatform.requests.ticket.domain.TicketFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.testing.Proves;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubmittingTest {

    @Test
    @Proves("T3")
    void offersNothing_whileItWaits() {
        // Given
        var trying = submitting();

        // Then
        assertThat(trying.allowedActions(Viewer.customer(ADA))).isEmpty();
        assertThat(trying.visibleTo(Viewer.customer(ADA))).isTrue();
        assertThat(trying.visibleTo(lead(null))).isFalse();
    }

    @Test
    @Proves("T3")
    void awaitsItsOwnAttemptOnly() {
        // Given
        var trying = submitting();

        // Then
        assertThat(trying.awaits(ATTEMPT)).isTrue();
        assertThat(trying.awaits(new AttemptId(new UUID(7, 7)))).isFalse();
    }

    @Test
    @Proves("T3")
    void becomesTheSameDraftAgain_whenRefused() {
        // When
        var draft = submitting().refused();

        // Then
        assertThat(draft.form().states().values()).containsOnly(StepState.VALID);
        assertThat(draft.submit(new AttemptId(new UUID(7, 7)), NOW).isAccepted())
                .isTrue();
    }

    @Test
    @Proves("T3")
    void goesToItsTeam_whenAccepted() {
        // When
        var open = submitted();

        // Then
        assertThat(open.state()).isEqualTo(TicketState.SUBMITTED);
        assertThat(open.core().placement()).isEqualTo(Placement.first(EUROPE));
        assertThat(open.core().form()).isEqualTo(submitting().form());
    }
}
