package io.supportplatform.notification.appointment;

import io.supportplatform.notification.appointment.domain.Appointment;
import io.supportplatform.notification.appointment.domain.Appointment.Attendee;
import io.supportplatform.notification.appointment.domain.Appointment.Role;
import io.supportplatform.notification.appointment.domain.Cancellation;
import io.supportplatform.notification.people.AccountJson;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of AppointmentScheduled, AppointmentRescheduled and AppointmentCancelled: each a full snapshot. */
record AppointmentEvent(
        UUID appointmentId,
        UUID ticketId,
        String number,
        String uid,
        int sequence,
        Instant start,
        Instant end,
        ZoneId customerZone,
        String customerLocale,
        String callLanguage,
        String advocateName,
        List<AttendeeJson> attendees,
        URI joinUrl,
        @Nullable Instant previousStart,
        @Nullable String cancelCode,
        @Nullable String cancelText,
        @Nullable Boolean newTeamSchedules,
        Instant changedAt) {

    /** An attendee as appointment events carry it. */
    record AttendeeJson(AccountJson account, Role role) {

        Attendee toAttendee() {
            return new Attendee(account.id(), account.kind(), role);
        }
    }

    Appointment toAppointment() {
        return new Appointment(
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
                advocateName,
                attendees.stream().map(AttendeeJson::toAttendee).toList(),
                joinUrl,
                previousStart,
                cancelCode == null ? null : Cancellation.of(cancelCode, newTeamSchedules, cancelText),
                changedAt);
    }
}
