package io.supportplatform.notification.people;

import java.util.UUID;

/** What this service reads of TeamChanged. */
record TeamChanged(UUID teamId, String name, String timeZone) {}
