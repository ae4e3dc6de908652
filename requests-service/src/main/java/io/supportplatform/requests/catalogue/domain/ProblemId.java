package io.supportplatform.requests.catalogue.domain;

/** Names a problem of the catalogue: a slug that operators choose. */
public record ProblemId(String value) {}
