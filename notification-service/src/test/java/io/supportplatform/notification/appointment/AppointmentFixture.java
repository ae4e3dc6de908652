package io.supportplatform.notification.appointment;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.notification.appointment.domain.Appointment;
import io.supportplatform.notification.appointment.domain.Appointment.Attendee;
import io.supportplatform.notification.appointment.domain.Appointment.Role;
import io.supportplatform.notification.appointment.domain.Cancellation;
import io.supportplatform.notification.people.domain.People;
import io.supportplatform.notification.people.domain.Person;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call of Ada with Eve about a file server, in the states that its mails tell of. */
public final class AppointmentFixture {

    public static final AccountId ADA =
            new AccountId("5c1e7a10-0000-4000-8000-0000000000a1", "a0000000-0000-4000-8000-00000000ada0");
    public static final AccountId BEN =
            new AccountId("5c1e7a10-0000-4000-8000-0000000000a1", "a0000000-0000-4000-8000-00000000be40");
    public static final AccountId EVE =
            new AccountId("7f000000-0000-4000-8000-000000000001", "a0000000-0000-4000-8000-00000000e0e0");

    public static final Instant START = Instant.parse("2026-11-24T13:00:00Z");
    public static final Instant CHANGED = Instant.parse("2026-11-20T09:40:00Z");

    private AppointmentFixture() {}

    public static Person ada(String language, String zone) {
        return new Person(ADA, "Ada Nowak", "Ada", "ada@northwind.example", List.of(language), ZoneId.of(zone));
    }

    public static Person ben() {
        return new Person(
                BEN, "Ben Carter", "Ben", "ben@northwind.example", List.of("en"), ZoneId.of("America/New_York"));
    }

    public static Person eve() {
        return new Person(EVE, "Eve Moreau", "", "eve@support.example", List.of("en", "pl"), ZoneId.of("Europe/Paris"));
    }

    public static People everybody() {
        return People.of(List.of(ada("pl", "Europe/Warsaw"), ben(), eve()));
    }

    public static Appointment booked() {
        return at(0, START, null, null);
    }

    public static Appointment movedTo(Instant start) {
        return at(1, start, START, null);
    }

    public static Appointment cancelled(String code, @Nullable Boolean newTeamSchedules, @Nullable String text) {
        return at(2, START, null, Cancellation.of(code, newTeamSchedules, text));
    }

    public static Appointment at(
            int sequence, Instant start, @Nullable Instant previous, @Nullable Cancellation cancellation) {
        return new Appointment(
                UUID.fromString("01a1f853-bd80-7fd3-bf87-5ad2991f4970"),
                UUID.fromString("01a1f7fa-04c0-7140-a942-9150abcbf244"),
                "2026112000000017",
                "01a1f853-bd80-7fd3-bf87-5ad2991f4970@support.example",
                sequence,
                start,
                start.plusSeconds(1800),
                ZoneId.of("Europe/Warsaw"),
                "pl",
                "pl",
                "Eve Moreau",
                List.of(
                        new Attendee(ADA, AccountKind.WORK, Role.BOOKER),
                        new Attendee(ADA, AccountKind.WORK, Role.PRIMARY),
                        new Attendee(EVE, AccountKind.WORK, Role.ADVOCATE)),
                URI.create(
                        "https://support.example/api/scheduling/v1/join/p3VqJ0mXl2s8Yc7RZk1uWbN5tHd9aFgQ4iEoLxTyUvM"),
                previous,
                cancellation,
                CHANGED);
    }

    public static Appointment with(Appointment like, List<Attendee> attendees) {
        return new Appointment(
                like.id(),
                like.ticketId(),
                like.number(),
                like.uid(),
                like.sequence(),
                like.start(),
                like.end(),
                like.customerZone(),
                like.customerLocale(),
                like.callLanguage(),
                like.advocateName(),
                attendees,
                like.joinUrl(),
                like.previousStart(),
                like.cancellation(),
                like.changedAt());
    }
}
