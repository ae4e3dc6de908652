package io.supportplatform.requests.ticket.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The number people read to each other: day of opening, seven digits of a sequence, and a check digit after Luhn, which
 * catches every single wrong digit and nearly every swap of neighbours.
 */
public record TicketNumber(String value) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);

    public TicketNumber {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a request number: " + value);
        }
    }

    public static TicketNumber of(Instant opened, long sequence) {
        String digits = DAY.format(opened) + String.format(Locale.ROOT, "%07d", sequence);
        return new TicketNumber(digits + checkDigit(digits));
    }

    public static boolean isWellFormed(String text) {
        return text.length() == 16 && text.chars().allMatch(c -> c >= '0' && c <= '9') && luhn(text) == 0;
    }

    private static int checkDigit(String digits) {
        return (10 - luhn(digits + "0")) % 10;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10;
    }
}
