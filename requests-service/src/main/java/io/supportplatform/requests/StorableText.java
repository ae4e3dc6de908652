package io.supportplatform.requests;

/** Free text as the database can hold it: everything but the NUL character, which JSON can carry and PostgreSQL cannot. */
public final class StorableText {

    /** For {@code @Pattern} on free text. */
    public static final String PATTERN = "[^\\x00]*";

    private StorableText() {}

    public static boolean matches(String text) {
        return text.indexOf('\0') < 0;
    }
}
