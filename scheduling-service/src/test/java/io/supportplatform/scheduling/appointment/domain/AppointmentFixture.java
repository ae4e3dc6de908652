package io.supportplatform.scheduling.appointment.domain;

import io.supportplatform.scheduling.appointment.domain.AppointmentState.Scheduled;
import io.supportplatform.scheduling.slot.domain.Interval;
import io.supportplatform.scheduling.ticket.domain.TicketFixture;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** Appointments of the sample story. */
public final class AppointmentFixture {
    public static final Instant START = Instant.parse("2026-11-24T13:00:00Z");
    public static final Instant BEFORE = START.minusSeconds(1);
    public static final Instant END = START.plus(Duration.ofMinutes(30));

    private AppointmentFixture() {}

    public static Appointment scheduled() {
        return new Appointment(
                new AppointmentId(UUID.fromString("01a1f853-bd80-7fd3-bf87-5ad2991f4970")),
                new TicketId(UUID.fromString("01a1f7fa-04c0-7140-a942-9150abcbf244")),
                TicketFixture.EVES_ID,
                new Interval(START, END),
                new Scheduled(),
                new CustomerSetting(ZoneId.of("Europe/Warsaw"), "pl"),
                "pl",
                TicketFixture.ADA,
                0,
                0);
    }

    public static Call call(Appointment appointment) {
        return new Call(
                appointment,
                "2026112000000017",
                "Serwer plików nie uruchamia się po aktualizacji",
                "Eve Moreau",
                TicketFixture.EVE,
                TicketFixture.ADA);
    }

    static Interval halfHour(Instant start) {
        return new Interval(start, start.plus(Duration.ofMinutes(30)));
    }
}
