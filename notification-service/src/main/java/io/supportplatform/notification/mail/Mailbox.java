package io.supportplatform.notification.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** A name and an address that mail can go to or come from; checked, so that neither can carry a header of its own. */
public record Mailbox(String name, String address) {

    private static final int MAX_ADDRESS = 254;

    public Mailbox {
        name = HeaderText.of(name);
        if (!isAddress(address)) {
            throw new IllegalArgumentException("not an address: " + HeaderText.of(address));
        }
    }

    /** Whether mail can go there: plain ASCII, one address, and nothing else. */
    public static boolean isAddress(String text) {
        if (text.length() > MAX_ADDRESS || !text.chars().allMatch(Mailbox::isPlain)) {
            return false;
        }
        try {
            new InternetAddress(text, true).validate();
            return true;
        } catch (AddressException malformed) {
            return false;
        }
    }

    /** Reads {@code Name <address>}, as configuration writes it. */
    public static Mailbox parse(String text) {
        try {
            var parsed = new InternetAddress(text, true);
            String name = parsed.getPersonal();
            return new Mailbox(name == null ? "" : name, parsed.getAddress());
        } catch (AddressException malformed) {
            throw new IllegalArgumentException("not a mailbox: " + text, malformed);
        }
    }

    // Visible ASCII, without what would make it a list, a group or a name with an address.
    private static boolean isPlain(int character) {
        return character > ' ' && character <= '~' && "<>,:;".indexOf(character) < 0;
    }

    public String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    InternetAddress toInternetAddress() {
        try {
            return new InternetAddress(address, name.isEmpty() ? null : name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
