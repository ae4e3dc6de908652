package io.supportplatform.scheduling.appointment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.scheduling.appointment.domain.Call;
import io.supportplatform.scheduling.appointment.domain.CancelCode;
import io.supportplatform.scheduling.appointment.domain.Cancellation;
import io.supportplatform.scheduling.ticket.domain.Person;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole call as events carry it, so that nobody has to ask back. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallSnapshot(
        UUID appointmentId,
        UUID ticketId,
        String number,
        String uid,
        int sequence,
        Instant start,
        Instant end,
        String customerZone,
        String customerLocale,
        String callLanguage,
        UUID advocateId,
        String advocateName,
        List<Attendee> attendees,
        URI joinUrl,
        String title,
        @Nullable Instant previousStart,
        @Nullable CancelCode cancelCode,
        @Nullable String cancelText,
        @Nullable Boolean newTeamSchedules,
        Instant changedAt) {

    /** The part somebody has in the call. */
    enum AttendeeRole {
        BOOKER,
        PRIMARY,
        ADVOCATE
    }

    /** One account in one part; the same person may have two. */
    record Attendee(Account account, AttendeeRole role) {
        static Attendee of(Person person, AttendeeRole role) {
            var id = person.account();
            return new Attendee(new Account(id.tenantId(), id.objectId(), person.kind()), role);
        }
    }

    /** An account on the wire. */
    record Account(String tenantId, String objectId, AccountKind kind) {}

    /** The advocate has opened the call. */
    record Started(UUID appointmentId, UUID ticketId, Instant startedAt) {}

    static CallSnapshot of(Call call, String uid, URI joinUrl, Instant changedAt) {
        var appointment = call.appointment();
        return new CallSnapshot(
                appointment.id().value(),
                appointment.ticket().value(),
                call.number(),
                uid,
                appointment.sequence(),
                appointment.time().start(),
                appointment.time().end(),
                appointment.customer().zone().getId(),
                appointment.customer().locale(),
                appointment.callLanguage(),
                appointment.advocate().value(),
                call.advocateName(),
                attendees(call),
                joinUrl,
                call.title(),
                null,
                null,
                null,
                null,
                changedAt);
    }

    CallSnapshot movedFrom(Instant before) {
        return copy(before, null, null, null);
    }

    CallSnapshot cancelled(Cancellation why) {
        return copy(null, why.code(), why.text(), why.newTeamSchedules());
    }

    private CallSnapshot copy(
            @Nullable Instant previous, @Nullable CancelCode code, @Nullable String text, @Nullable Boolean schedules) {
        return new CallSnapshot(
                appointmentId,
                ticketId,
                number,
                uid,
                sequence,
                start,
                end,
                customerZone,
                customerLocale,
                callLanguage,
                advocateId,
                advocateName,
                attendees,
                joinUrl,
                title,
                previous,
                code,
                text,
                schedules,
                changedAt);
    }

    private static List<Attendee> attendees(Call call) {
        var attendees = new ArrayList<Attendee>();
        attendees.add(Attendee.of(call.appointment().booker(), AttendeeRole.BOOKER));
        if (call.primary() != null) {
            attendees.add(Attendee.of(call.primary(), AttendeeRole.PRIMARY));
        }
        attendees.add(Attendee.of(call.advocate(), AttendeeRole.ADVOCATE));
        return attendees;
    }
}
