package io.supportplatform.notification.people;

import org.jspecify.annotations.Nullable;

/** What this service reads of ProfileChanged. */
record ProfileChanged(
        AccountJson account,
        String givenName,
        String familyName,
        @Nullable String email,
        String language,
        String timeZone) {}
