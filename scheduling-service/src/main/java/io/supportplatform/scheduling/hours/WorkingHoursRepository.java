package io.supportplatform.scheduling.hours;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import io.supportplatform.scheduling.hours.domain.WorkingHours;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Stores working hours; the only class that knows their row. */
@Singleton
class WorkingHoursRepository implements PanacheRepositoryBase<WorkingHoursRow, UUID> {

    Uni<Optional<VersionedHours>> find(AdvocateId advocate) {
        return findById(advocate.value()).map(row -> Optional.ofNullable(row).map(known -> versioned(advocate, known)));
    }

    Uni<VersionedHours> add(AdvocateId advocate, WorkingHours hours) {
        return persistAndFlush(new WorkingHoursRow(advocate, hours)).map(row -> versioned(advocate, row));
    }

    Uni<VersionedHours> replace(AdvocateId advocate, WorkingHours hours) {
        return findById(advocate.value())
                .invoke(row -> row.write(hours))
                .call(this::flush)
                .map(row -> versioned(advocate, row));
    }

    private static VersionedHours versioned(AdvocateId advocate, WorkingHoursRow row) {
        return new VersionedHours(advocate, row.toWorkingHours(), row.version);
    }
}
