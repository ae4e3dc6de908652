package io.supportplatform.scheduling.hours;

import io.supportplatform.scheduling.directory.domain.AdvocateId;
import io.supportplatform.scheduling.hours.domain.WorkingHours;

/** Somebody's stored hours, and which edition of them this is. */
record VersionedHours(AdvocateId advocate, WorkingHours hours, long version) {}
