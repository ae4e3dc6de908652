package io.supportplatform.local;

import java.util.Map;

/** How the steps of a draft are filled in by whoever does not care about them: tests and benchmarks. */
public final class SampleForm {

    public static final Map<String, Object> PROBLEM = Map.of(
            "productId", "windows-server",
            "version", "2025",
            "category", "STORAGE",
            "problemId", "file-server-fails-to-start",
            "title", "The file server does not start",
            "description", "Since the last update the service stops with error 5.",
            "hardToReach", false);

    public static final Map<String, Object> CONTACT = Map.of(
            "primary", Map.of("me", true),
            "preferredMethod", "EMAIL",
            "country", "POL",
            "timeZone", "Europe/Warsaw",
            "language", "en");

    private SampleForm() {}
}
