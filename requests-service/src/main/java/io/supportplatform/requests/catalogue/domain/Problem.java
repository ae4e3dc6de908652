package io.supportplatform.requests.catalogue.domain;

/** A kind of problem that a request can be about, and whether it is solved in a booked call or counts as complex. */
public record Problem(
        ProblemId id, String productId, String category, String title, boolean schedulable, boolean complex) {

    /** The category whose problems never become a request, because the person cannot sign in to follow it. */
    public static final String ACCOUNT_ACCESS = "ACCOUNT_ACCESS";
}
