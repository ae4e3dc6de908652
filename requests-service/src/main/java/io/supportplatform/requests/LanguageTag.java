package io.supportplatform.requests;

/** The shape of a BCP 47 tag without extensions, as our events promise to carry it. */
public final class LanguageTag {

    public static final int MAX = 35;

    /** For {@code @Pattern}; the length comes first, because the repetition takes stack for every part of an endless value. */
    public static final String PATTERN = "(?=.{2,35}$)[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    private LanguageTag() {}
}
