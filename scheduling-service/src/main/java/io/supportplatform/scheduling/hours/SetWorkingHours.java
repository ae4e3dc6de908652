package io.supportplatform.scheduling.hours;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.audit.StaffAudit;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.identity.Role;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.kit.transaction.OpenPanacheTransaction;
import io.supportplatform.kit.transaction.PanacheTransaction;
import io.supportplatform.scheduling.directory.Directory;
import io.supportplatform.scheduling.directory.domain.Advocate;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import io.supportplatform.scheduling.hours.domain.WorkingHours;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sets an advocate's weekly hours: the advocate's own doing, or a team lead's or operator's. Calls that are booked already
 * stay where they are, because the customer has been told.
 */
@Singleton
class SetWorkingHours {
    private final PanacheTransaction transaction;
    private final Directory directory;
    private final WorkingHoursRepository stored;
    private final StaffAudit audit;

    SetWorkingHours(
            PanacheTransaction transaction, Directory directory, WorkingHoursRepository stored, StaffAudit audit) {
        this.transaction = transaction;
        this.directory = directory;
        this.stored = stored;
        this.audit = audit;
    }

    /** The hours as stored, and whether they are the first of this advocate. */
    record Kept(VersionedHours hours, boolean first) {}

    /** The advocate's row is locked first, so that of two first or two equal-version writers one comes second and is told. */
    Uni<Decision<Kept, HoursRefusal>> set(Caller caller, AdvocateId id, WorkingHours hours, @Nullable String ifMatch) {
        return transaction.run(open -> directory
                .lock(open, id)
                .map(advocate -> mayChange(advocate, caller))
                .flatMap(allowed -> allowed.fold(
                        advocate -> write(open, caller, id, hours, ifMatch).map(Decision::accepted),
                        refusal -> Uni.createFrom().item(Decision.refused(refusal)))));
    }

    private static Decision<Advocate, HoursRefusal> mayChange(Optional<Advocate> advocate, Caller caller) {
        if (advocate.isEmpty()) {
            return Decision.refused(HoursRefusal.ADVOCATE_NOT_FOUND);
        }
        boolean own = advocate.get().account().equals(caller.account());
        return own || caller.has(Role.TEAM_LEAD) || caller.has(Role.OPERATOR)
                ? Decision.accepted(advocate.get())
                : Decision.refused(HoursRefusal.NOT_YOUR_HOURS);
    }

    private Uni<Kept> write(
            OpenPanacheTransaction open, Caller caller, AdvocateId id, WorkingHours hours, @Nullable String ifMatch) {
        return stored.find(id)
                .flatMap(known ->
                        known.map(current -> replace(current, hours, ifMatch)).orElseGet(() -> add(id, hours, ifMatch)))
                .call(() -> audit.record(open, caller, "set-working-hours", id.toString(), null));
    }

    private Uni<Kept> replace(VersionedHours current, WorkingHours hours, @Nullable String ifMatch) {
        ExpectedVersion.fromHeader(ifMatch).requireMatch(current.version());
        return stored.replace(current.advocate(), hours).map(replaced -> new Kept(replaced, false));
    }

    /** A condition on something that does not exist never holds (RFC 9110, 13.1.1). */
    private Uni<Kept> add(AdvocateId id, WorkingHours hours, @Nullable String ifMatch) {
        if (ifMatch != null) {
            throw ExpectedVersion.stale(0).toException();
        }
        return stored.add(id, hours).map(added -> new Kept(added, true));
    }
}
