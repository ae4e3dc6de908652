package io.supportplatform.notification.delivery.domain;

import io.supportplatform.notification.delivery.domain.SendResult.Accepted;
import io.supportplatform.notification.delivery.domain.SendResult.Never;
import io.supportplatform.notification.delivery.domain.SendResult.NotNow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What becomes of a message after an attempt. */
public sealed interface Verdict {

    /** It is with the mail server. */
    record Sent() implements Verdict {}

    /** It is tried again at that time. */
    record TryAgain(Instant at, String why, boolean mayHaveArrived) implements Verdict {}

    /** A newer message of its stream is there and says more. */
    record Overtaken(String why, boolean mayHaveArrived) implements Verdict {}

    /** It is given up. */
    record GivenUp(String why, boolean mayHaveArrived) implements Verdict {}

    /**
     * @param overtaken  whether a newer message of its stream is there
     * @param sendBefore when it stops being worth sending, if ever
     */
    static Verdict after(
            SendResult result,
            int attempts,
            boolean overtaken,
            RetrySchedule schedule,
            Instant now,
            @Nullable Instant sendBefore) {
        return switch (result) {
            case Accepted() -> new Sent();
            case Never(String why) -> new GivenUp(why, false);
            case NotNow(String why, boolean mayHaveArrived) when overtaken -> new Overtaken(why, mayHaveArrived);
            case NotNow(String why, boolean mayHaveArrived) ->
                schedule.waitAfter(attempts)
                        .map(now::plus)
                        .filter(next -> sendBefore == null || next.isBefore(sendBefore))
                        .<Verdict>map(next -> new TryAgain(next, why, mayHaveArrived))
                        .orElseGet(() -> new GivenUp(why, mayHaveArrived));
        };
    }
}
