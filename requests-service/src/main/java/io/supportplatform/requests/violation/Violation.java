package io.supportplatform.requests.violation;

/** One rule that one value broke; the pointer names the value in the body, as JSON Pointer. */
public record Violation(String pointer, ViolationCode code) {}
