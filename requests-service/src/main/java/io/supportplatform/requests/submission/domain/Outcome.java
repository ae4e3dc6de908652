package io.supportplatform.requests.submission.domain;

/** How a try to submit ended, or that it has not. */
public enum Outcome {
    PENDING,
    ACCEPTED,
    REFUSED
}
