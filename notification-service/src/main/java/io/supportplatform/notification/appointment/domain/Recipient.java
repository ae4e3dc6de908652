package io.supportplatform.notification.appointment.domain;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.notification.appointment.domain.Appointment.Attendee;
import io.supportplatform.notification.appointment.domain.Appointment.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Somebody who hears of an appointment, in all the capacities they take part in. */
public record Recipient(AccountId account, AccountKind kind, Set<Role> roles) {

    public Recipient {
        roles = Set.copyOf(roles);
    }

    static Recipient of(Attendee attendee) {
        return new Recipient(attendee.account(), attendee.kind(), Set.of(attendee.role()));
    }

    Recipient alsoAs(Recipient same) {
        var all = EnumSet.copyOf(roles);
        all.addAll(same.roles);
        return new Recipient(account, kind, all);
    }

    /** The capacity that decides how the mail is worded. */
    public Role leadingRole() {
        return Collections.min(roles);
    }

    public boolean isAdvocate() {
        return roles.contains(Role.ADVOCATE);
    }

    /** Whoever booked has said yes by booking, and chose the time on a clock of their own. */
    public boolean hasBooked() {
        return roles.contains(Role.BOOKER);
    }
}
