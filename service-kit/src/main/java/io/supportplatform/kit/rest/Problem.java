package io.supportplatform.kit.rest;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal on its way to the caller (RFC 9457). The slug fixes {@code type} and {@code code}, which never change; title,
 * detail and remedies are looked up in the caller's language when the answer is written.
 */
public final class Problem {

    private final int status;
    private final String slug;
    private final List<Object> detailArguments = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<String> remedies = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable URI helpLink;

    /** One thing that is wrong with the input, at a JSON pointer or parameter name. */
    record Violation(
            String field,
            String code,
            List<Object> arguments,
            @Nullable String text) {}

    private Problem(int status, String slug) {
        this.status = status;
        this.slug = slug;
    }

    /** @param slug kebab-case name under {@code /problems/}; its upper snake form is the code */
    public static Problem of(int status, String slug) {
        return new Problem(status, slug);
    }

    /** Values for the placeholders of the detail text. */
    public Problem detailArguments(Object... arguments) {
        detailArguments.addAll(List.of(arguments));
        return this;
    }

    /** Codes of everything that stands against the request. */
    public Problem reasons(List<String> codes) {
        reasons.addAll(codes);
        return this;
    }

    /** Codes of what the caller can do about it; each has a text {@code remedy.<CODE>}. */
    public Problem remedy(List<String> codes) {
        remedies.addAll(codes);
        return this;
    }

    /** Adds a violation; its text is {@code violation.<code>}. */
    public Problem violation(String field, String code, Object... arguments) {
        violations.add(new Violation(field, code, List.of(arguments), null));
        return this;
    }

    /** Adds a violation whose text the validator has made already. */
    Problem violationWithText(String field, String text) {
        violations.add(new Violation(field, "invalid", List.of(), text));
        return this;
    }

    public Problem helpLink(URI link) {
        helpLink = link;
        return this;
    }

    /** Adds a member of the problem's own, for example {@code nearest}. */
    public Problem with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** When it is worth trying again. */
    public Problem retryAfter(long seconds) {
        return header("Retry-After", Long.toString(seconds)).with("retryAfter", seconds);
    }

    /** The scheme that the caller should authenticate with, for a 401. */
    public Problem challenge(String scheme) {
        return header("WWW-Authenticate", scheme);
    }

    Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemException toException() {
        return new ProblemException(this);
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public String code() {
        return slug.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    List<Object> detailArguments() {
        return detailArguments;
    }

    List<String> reasons() {
        return reasons;
    }

    List<String> remedies() {
        return remedies;
    }

    List<Violation> violations() {
        return violations;
    }

    Map<String, Object> members() {
        return members;
    }

    Map<String, String> headers() {
        return headers;
    }

    @Nullable
    URI helpLink() {
        return helpLink;
    }
}
