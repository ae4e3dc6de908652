package io.supportplatform.requests.ticket.domain;

import java.util.Locale;

/** The six steps of raising a request; their numbers are what people are told on the phone and never change. */
public enum DraftStep {
    PROBLEM,
    PLAN,
    CONTACT,
    SHARING,
    REVIEW,
    SUBMIT;

    public int number() {
        return ordinal() + 1;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
