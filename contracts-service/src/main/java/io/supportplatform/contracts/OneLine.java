package io.supportplatform.contracts;

/**
 * Names of one line, as they are shown in lists and mails: no control characters, no line breaks of any kind, and no half of a
 * surrogate pair, which no database and no event could carry.
 */
public final class OneLine {

    /** For {@code @Pattern}. */
    public static final String PATTERN = "[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]*";

    private OneLine() {}
}
