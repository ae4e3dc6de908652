package io.supportplatform.requests;

/** A value as it is stored, with the version that an ETag and an event's sequence carry. */
public record Versioned<T>(T value, long version) {}
