package io.supportplatform.notification.mail;

import java.util.regex.Pattern;

/**
 * Free text made fit for a mail header: one line, without control characters. What a customer typed can therefore never start
 * a header of its own, nor turn the reading direction of what follows.
 */
final class HeaderText {

    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\s]+");
    private static final int MAX_LENGTH = 300;

    private HeaderText() {}

    static String of(String text) {
        String line = UNWANTED.matcher(text).replaceAll(" ").strip();
        if (line.codePointCount(0, line.length()) <= MAX_LENGTH) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, MAX_LENGTH - 1)).strip() + "…";
    }
}
