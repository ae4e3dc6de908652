package io.supportplatform.requests;

/** A phone number as people write it. */
public final class PhoneNumber {

    public static final int MAX = 40;

    /** For {@code @Pattern}. */
    public static final String PATTERN = "\\+?[0-9][0-9 ().-]{4,}";

    private PhoneNumber() {}
}
