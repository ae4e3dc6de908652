package io.supportplatform.requests.contact.domain;

import org.jspecify.annotations.Nullable;

/** How and where to reach a person; a profile holds it as the default, a request as its own copy. */
public record ContactDetails(@Nullable String phone, PreferredMethod preferredMethod, Location location) {}
