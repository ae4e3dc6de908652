package io.supportplatform.scheduling.hours;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.transaction.PanacheTransaction;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import jakarta.inject.Singleton;

/** Shows an advocate's weekly hours to staff. */
@Singleton
class ReadWorkingHours {
    private final PanacheTransaction transaction;
    private final WorkingHoursRepository stored;

    ReadWorkingHours(PanacheTransaction transaction, WorkingHoursRepository stored) {
        this.transaction = transaction;
        this.stored = stored;
    }

    Uni<Decision<VersionedHours, HoursRefusal>> read(AdvocateId id) {
        return transaction
                .run(open -> stored.find(id))
                .map(found -> found.<Decision<VersionedHours, HoursRefusal>>map(Decision::accepted)
                        .orElseGet(() -> Decision.refused(HoursRefusal.HOURS_NOT_SET)));
    }
}
