package io.supportplatform.scheduling.appointment;

import io.supportplatform.kit.text.Characters;
import io.supportplatform.kit.text.Text;
import io.supportplatform.scheduling.appointment.domain.Appointment;
import io.supportplatform.scheduling.appointment.domain.AppointmentAction;
import io.supportplatform.scheduling.appointment.domain.AppointmentState.Cancelled;
import io.supportplatform.scheduling.appointment.domain.CancelCode;
import io.supportplatform.scheduling.appointment.domain.CustomerSetting;
import io.supportplatform.scheduling.appointment.domain.LobbyState;
import io.supportplatform.scheduling.hours.KnownZone;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies about appointments. */
final class AppointmentJson {
    /** Repeats a bounded number of times, because every round takes stack; 35 characters hold no more. */
    private static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,11}";

    private AppointmentJson() {}

    /** A time to book, and the zone and language in which the customer chose it. */
    @Schema(name = "BookAppointment")
    record BookRequest(
            @NotNull @Schema(examples = "2026-11-24T13:00:00Z")
            Instant start,

            @NotNull @KnownZone @Schema(examples = "Europe/Warsaw")
            String zone,

            @NotNull @Size(max = 35) @Pattern(regexp = LANGUAGE) @Schema(examples = "pl")
            String locale) {

        CustomerSetting setting() {
            return new CustomerSetting(ZoneId.of(zone), locale);
        }
    }

    /** A time to move to. */
    @Schema(name = "RescheduleAppointment")
    record RescheduleRequest(
            @NotNull @Schema(examples = "2026-11-25T09:00:00Z")
            Instant start) {}

    /** Why the call is cancelled, in own words. */
    @Schema(name = "CancelAppointment")
    record CancelRequest(
            @Size(max = 2000)
            @Text(Characters.READABLE)
            @Schema(examples = "We have found the cause ourselves.")
            @Nullable
            String text) {

        static @Nullable String textOf(@Nullable CancelRequest request) {
            return request == null ? null : request.text();
        }
    }

    /** The advocate of the call. */
    @Schema(name = "CallAdvocate")
    record Advocate(
            UUID id, @Schema(examples = "Eve Moreau") String displayName) {}

    /** Why it was cancelled. */
    @Schema(name = "Cancellation")
    record CancelView(CancelCode code, @Nullable String text, Instant at) {}

    /** Where to go from here. */
    @Schema(name = "AppointmentLinks")
    record Links(URI self, URI join, URI slots) {}

    /** An appointment as its people see it. */
    @Schema(name = "Appointment")
    record View(
            UUID id,
            UUID ticketId,
            @Schema(examples = "2026112000000017") String number,

            @Schema(
                    examples = "SCHEDULED",
                    enumeration = {"SCHEDULED", "STARTED", "ENDED", "CANCELLED"})
            String state,

            Instant start,
            Instant end,
            OffsetDateTime localStart,
            String zone,
            String locale,
            String callLanguage,
            Advocate advocate,
            int sequence,
            @Nullable CancelView cancellation,

            @Schema(examples = "[\"reschedule\", \"cancel\"]")
            List<String> actions,

            Links links,
            long version) {

        static View from(CallForCaller shown, Links links) {
            var call = shown.call();
            var appointment = call.appointment();
            return new View(
                    appointment.id().value(),
                    appointment.ticket().value(),
                    call.number(),
                    appointment.state().code(),
                    appointment.time().start(),
                    appointment.time().end(),
                    local(appointment),
                    appointment.customer().zone().getId(),
                    appointment.customer().locale(),
                    appointment.callLanguage(),
                    new Advocate(appointment.advocate().value(), call.advocateName()),
                    appointment.sequence(),
                    cancelView(appointment),
                    codes(shown.actions()),
                    links,
                    appointment.version());
        }
    }

    /** What somebody with the join link sees; nothing about the request. */
    @Schema(name = "Lobby")
    record LobbyView(LobbyState state, Instant start, Instant end) {
        static LobbyView from(EnterLobby.Lobby lobby) {
            var time = lobby.appointment().time();
            return new LobbyView(lobby.state(), time.start(), time.end());
        }
    }

    static List<String> codes(Set<AppointmentAction> actions) {
        return actions.stream().sorted().map(AppointmentAction::code).toList();
    }

    private static OffsetDateTime local(Appointment appointment) {
        return appointment.time().start().atZone(appointment.customer().zone()).toOffsetDateTime();
    }

    private static @Nullable CancelView cancelView(Appointment appointment) {
        return appointment.state() instanceof Cancelled(var why, var at)
                ? new CancelView(why.code(), why.text(), at)
                : null;
    }
}
