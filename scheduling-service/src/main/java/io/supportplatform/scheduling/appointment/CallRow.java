package io.supportplatform.scheduling.appointment;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.scheduling.appointment.domain.Appointment;
import io.supportplatform.scheduling.appointment.domain.AppointmentId;
import io.supportplatform.scheduling.appointment.domain.AppointmentState;
import io.supportplatform.scheduling.appointment.domain.Call;
import io.supportplatform.scheduling.appointment.domain.CancelCode;
import io.supportplatform.scheduling.appointment.domain.Cancellation;
import io.supportplatform.scheduling.appointment.domain.CustomerSetting;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import io.supportplatform.scheduling.slot.domain.Interval;
import io.supportplatform.scheduling.ticket.domain.Person;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.ZoneId;

/** Reads a call out of a row of {@link AppointmentStatements}. */
final class CallRow {

    private CallRow() {}

    static Call toCall(Row row) {
        return new Call(
                appointment(row),
                row.getString("number"),
                row.getString("title"),
                row.getString("display_name"),
                person(row, "advocate"),
                row.getString("primary_tenant_id") == null ? null : person(row, "primary"));
    }

    private static Appointment appointment(Row row) {
        return new Appointment(
                new AppointmentId(row.getUUID("id")),
                new TicketId(row.getUUID("ticket_id")),
                new AdvocateId(row.getUUID("advocate_id")),
                new Interval(instant(row, "starts_at"), instant(row, "ends_at")),
                state(row),
                new CustomerSetting(ZoneId.of(row.getString("customer_zone")), row.getString("customer_locale")),
                row.getString("call_language"),
                person(row, "booker"),
                row.getInteger("sequence"),
                row.getLong("version"));
    }

    private static AppointmentState state(Row row) {
        var code = row.getString("state");
        return switch (code) {
            case "SCHEDULED" -> new AppointmentState.Scheduled();
            case "STARTED" -> new AppointmentState.Started(instant(row, "started_at"));
            case "ENDED" -> new AppointmentState.Ended();
            case "CANCELLED" -> new AppointmentState.Cancelled(cancellation(row), instant(row, "cancelled_at"));
            default -> throw new IllegalStateException("No state of an appointment: " + code);
        };
    }

    private static Cancellation cancellation(Row row) {
        return Cancellation.of(CancelCode.valueOf(row.getString("cancel_code")), row.getString("cancel_text"));
    }

    private static Person person(Row row, String role) {
        var account = new AccountId(row.getString(role + "_tenant_id"), row.getString(role + "_object_id"));
        return new Person(account, AccountKind.valueOf(row.getString(role + "_kind")));
    }

    private static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }
}
