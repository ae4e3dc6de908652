package io.supportplatform.scheduling.projection;

import java.util.UUID;

/** What we read of a team. */
record TeamChanged(UUID teamId, String name, boolean schedules) {}
