package io.supportplatform.scheduling.hours;

import io.supportplatform.scheduling.directory.domain.AdvocateId;
import io.supportplatform.scheduling.hours.domain.WorkingHours;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Table {@code working_hours} with its windows; a change of either is a new version. */
@Entity
@Table(name = "working_hours")
class WorkingHoursRow {
    @Id
    UUID advocateId;

    String zone;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "working_window", joinColumns = @JoinColumn(name = "advocate_id"))
    Set<WindowRow> windows = new HashSet<>();

    @Version
    long version;

    /** For Hibernate. */
    protected WorkingHoursRow() {}

    WorkingHoursRow(AdvocateId advocate, WorkingHours hours) {
        advocateId = advocate.value();
        write(hours);
    }

    final void write(WorkingHours hours) {
        zone = hours.zone().getId();
        windows = hours.weekly().stream().map(WindowRow::from).collect(Collectors.toCollection(HashSet::new));
    }

    WorkingHours toWorkingHours() {
        return new WorkingHours(
                ZoneId.of(zone), windows.stream().map(WindowRow::toWindow).toList());
    }
}
