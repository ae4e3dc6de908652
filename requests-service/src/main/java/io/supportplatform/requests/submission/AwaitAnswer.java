package io.supportplatform.requests.submission;

import io.smallrye.mutiny.Uni;
import io.supportplatform.requests.submission.AnswerSignals.Waiter;
import io.supportplatform.requests.submission.domain.Submission;
import io.supportplatform.requests.ticket.domain.AttemptId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * Waits for the answer to a try without holding a connection: for a signal in this process, and now and then it looks at the
 * row. Not at once: the try has just begun, or its answer is old and can wait for the length of the first pause.
 */
@Singleton
class AwaitAnswer {

    private final SubmissionRepository submissions;
    private final AnswerSignals signals;
    private final SubmissionConfig config;

    AwaitAnswer(SubmissionRepository submissions, AnswerSignals signals, SubmissionConfig config) {
        this.submissions = submissions;
        this.signals = signals;
        this.config = config;
    }

    /** The submission as it is when it is answered, or when the patience of one HTTP call is over; empty if it is gone. */
    Uni<Optional<Submission>> await(AttemptId attempt) {
        return Uni.createFrom().deferred(() -> {
            var waiter = signals.waiterFor(attempt);
            long patience = config.patience().toNanos();
            long deadline = System.nanoTime() + patience;
            return waiter.await(shorter(config.poll(), patience))
                    .chain(() -> look(attempt, waiter, config.poll().multipliedBy(2), deadline))
                    .onTermination()
                    .invoke(waiter::close);
        });
    }

    private Uni<Optional<Submission>> look(AttemptId attempt, Waiter waiter, Duration pause, long deadline) {
        return submissions.find(attempt).flatMap(found -> {
            long left = deadline - System.nanoTime();
            boolean pending =
                    found.filter(submission -> !submission.isAnswered()).isPresent();
            return pending && left > 0
                    ? waiter.await(shorter(pause, left))
                            .chain(() -> look(attempt, waiter, pause.multipliedBy(2), deadline))
                    : Uni.createFrom().item(found);
        });
    }

    private static Duration shorter(Duration pause, long left) {
        return Duration.ofNanos(Math.min(left, pause.toNanos()));
    }
}
