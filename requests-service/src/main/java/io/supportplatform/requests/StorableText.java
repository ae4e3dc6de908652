package io.supportplatform.requests;

import java.util.regex.Pattern;

/**
 * Free text that can be kept and shown again: everything but the NUL character, which JSON can carry and PostgreSQL cannot, and
 * half of a surrogate pair, which no answer or event could be written with.
 */
public final class StorableText {

    /** For {@code @Pattern} on free text. */
    public static final String PATTERN = "[^\\u0000\\uD800-\\uDFFF]*";

    private static final Pattern STORABLE = Pattern.compile(PATTERN);

    private StorableText() {}

    public static boolean matches(String text) {
        return STORABLE.matcher(text).matches();
    }
}
