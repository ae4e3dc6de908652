package io.supportplatform.notification.delivery.domain;

/** How an attempt to hand a mail to the server ended. */
public sealed interface SendResult {

    /** The server has taken it and answers for it from now on. */
    record Accepted() implements SendResult {}

    /**
     * It did not work this time.
     *
     * @param mayHaveArrived the connection broke after the mail was handed over, so that nobody knows
     */
    record NotNow(String why, boolean mayHaveArrived) implements SendResult {}

    /** It will never work: the server refuses this mail or this address for good. */
    record Never(String why) implements SendResult {}
}
