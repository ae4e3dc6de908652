package io.supportplatform.requests;

/** The ids that operators choose for products and problems. */
public final class Slug {

    public static final int MAX = 64;

    /** For {@code @Pattern}; the length comes first, because the repetition takes stack for every part of an endless value. */
    public static final String PATTERN = "(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*";

    private Slug() {}
}
