package io.supportplatform.scheduling.appointment;

import static io.supportplatform.scheduling.appointment.domain.AppointmentFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.scheduling.appointment.domain.Appointment;
import io.supportplatform.scheduling.appointment.domain.Call;
import io.supportplatform.scheduling.appointment.domain.Cancellation;
import io.supportplatform.scheduling.slot.domain.Interval;
import io.supportplatform.scheduling.ticket.domain.Person;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Schemas;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What goes out is what was agreed: the golden examples, our own schemas, and everything any consumer reads. */
class CallSnapshotTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Interval MOVED =
            new Interval(Instant.parse("2026-11-25T09:00:00Z"), Instant.parse("2026-11-25T09:30:00Z"));

    @Test
    @Proves("A38")
    void tellsOfABookingAsAgreed() throws JsonProcessingException {
        assertGolden("AppointmentScheduled", snapshot(scheduled(), "2026-11-20T09:40:00Z"));
    }

    @Test
    @Proves("A32")
    void tellsOfAMoveAsAgreed() throws JsonProcessingException {
        assertGolden(
                "AppointmentRescheduled",
                snapshot(revision(1), "2026-11-20T11:05:00Z").movedFrom(START));
    }

    @Test
    @Proves({"A32", "A36"})
    void tellsOfACancellationAsAgreed() throws JsonProcessingException {
        var why = Cancellation.onTransfer(true, "The cause is in the network, not in the file server.");
        assertGolden(
                "AppointmentCancelled",
                snapshot(revision(2), "2026-11-23T10:15:00.420Z").cancelled(why));
    }

    @Test
    @Proves("A39")
    void tellsOfTheStartAsAgreed() throws JsonProcessingException {
        var appointment = scheduled();
        assertGolden(
                "AppointmentStarted",
                new CallSnapshot.Started(
                        appointment.id().value(), appointment.ticket().value(), Instant.parse("2026-11-25T09:00:12Z")));
    }

    private static void assertGolden(String event, Object payload) throws JsonProcessingException {
        var json = JSON.writeValueAsString(payload);
        assertThat(JSON.readTree(json)).isEqualTo(JSON.readTree(Schemas.example(event)));
        Schemas.assertValid(event, json);
    }

    private static CallSnapshot snapshot(Appointment appointment, String changedAt) {
        var ada = person("5c1e7a10-0000-4000-8000-0000000000a1", "a0000000-0000-4000-8000-00000000ada0");
        var eve = person("7f000000-0000-4000-8000-000000000001", "a0000000-0000-4000-8000-00000000e0e0");
        var story = call(appointment);
        var call = new Call(bookedBy(appointment, ada), story.number(), story.title(), story.advocateName(), eve, ada);
        var join = URI.create(
                "https://support.example/api/scheduling/v1/join/p3VqJ0mXl2s8Yc7RZk1uWbN5tHd9aFgQ4iEoLxTyUvM");
        return CallSnapshot.of(call, appointment.id() + "@support.example", join, Instant.parse(changedAt));
    }

    private static Appointment revision(int sequence) {
        return copy(scheduled(), MOVED, scheduled().booker(), sequence);
    }

    private static Appointment bookedBy(Appointment appointment, Person booker) {
        return copy(appointment, appointment.time(), booker, appointment.sequence());
    }

    private static Appointment copy(Appointment from, Interval time, Person booker, int sequence) {
        return new Appointment(
                from.id(),
                from.ticket(),
                from.advocate(),
                time,
                from.state(),
                from.customer(),
                from.callLanguage(),
                booker,
                sequence,
                from.version());
    }

    private static Person person(String tenant, String object) {
        return new Person(new AccountId(tenant, object), AccountKind.WORK);
    }
}
