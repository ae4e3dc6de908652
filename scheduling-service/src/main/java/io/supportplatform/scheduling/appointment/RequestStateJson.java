package io.supportplatform.scheduling.appointment;

import io.supportplatform.kit.rest.Problem;
import io.supportplatform.scheduling.appointment.domain.Call;
import io.supportplatform.scheduling.availability.domain.AvailabilityState;
import io.supportplatform.scheduling.availability.domain.UnavailableReason;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies about whether a request can have a call. */
final class RequestStateJson {

    private RequestStateJson() {}

    /** Taken as text, because JAX-RS would answer 404 to all of them if one is wrong. */
    static List<TicketId> ids(List<String> texts) {
        if (!texts.stream().allMatch(RequestStateJson::isId)) {
            throw Problem.of(400, "validation-failed")
                    .violation("ticketId", "not-an-id")
                    .toException();
        }
        return texts.stream().map(UUID::fromString).map(TicketId::new).toList();
    }

    /** Java also reads shortened ids, which nobody has given out. */
    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException never) {
            return false;
        }
    }

    /** The business days within which an advocate is usually assigned. */
    @Schema(name = "ExpectedAssignment")
    record Expected(LocalDate from, LocalDate to) {}

    /** The booked call, in short. */
    @Schema(name = "BookedCall")
    record Current(UUID appointmentId, Instant start, Instant end, List<String> actions, URI self) {}

    /** Where to go from here; a link that cannot be followed now is left out. */
    @Schema(name = "AppointmentStateLinks")
    record Links(URI self, @Nullable URI schedule, @Nullable URI slots) {}

    /** The state of one request for one caller, with every reason against a call. */
    @Schema(name = "AppointmentState")
    record View(
            UUID ticketId,
            AvailabilityState state,

            @Schema(implementation = UnavailableReason[].class)
            List<String> reasons,

            boolean recommended,
            @Nullable Expected expectedAssignment,
            @Nullable Current appointment,
            Links links) {

        static View from(RequestState state, AppointmentLinks links) {
            var ticket = state.ticket();
            return new View(
                    ticket.id().value(),
                    state.availability().state(),
                    state.availability().reasonCodes(),
                    ticket.appointmentRecommended(),
                    expectedOf(state),
                    currentOf(state, links),
                    linksOf(state, links));
        }
    }

    /** Several requests at once; those the caller may not know of are missing. */
    @Schema(name = "AppointmentStates")
    record Views(List<View> items) {
        static Views from(List<RequestState> states, AppointmentLinks links) {
            return new Views(
                    states.stream().map(state -> View.from(state, links)).toList());
        }
    }

    private static @Nullable Expected expectedOf(RequestState state) {
        var expected = state.ticket().expectedAssignment();
        return expected == null || state.ticket().advocate() != null
                ? null
                : new Expected(expected.from(), expected.to());
    }

    private static @Nullable Current currentOf(RequestState state, AppointmentLinks links) {
        Call call = state.current();
        if (call == null) {
            return null;
        }
        var appointment = call.appointment();
        return new Current(
                appointment.id().value(),
                appointment.time().start(),
                appointment.time().end(),
                AppointmentJson.codes(state.actions()),
                links.appointment(appointment.id()));
    }

    private static Links linksOf(RequestState state, AppointmentLinks links) {
        var id = state.ticket().id();
        return new Links(
                links.state(id),
                state.mayBook() ? links.appointments(id) : null,
                state.availability().offersTimes() ? links.slots(id) : null);
    }
}
