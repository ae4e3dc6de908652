package io.supportplatform.notification.people;

import java.util.List;
import java.util.UUID;

/** What this service reads of AdvocateChanged. */
record AdvocateChanged(
        UUID advocateId,
        AccountJson account,
        String displayName,
        String email,
        UUID teamId,
        List<String> languages,
        boolean active) {}
