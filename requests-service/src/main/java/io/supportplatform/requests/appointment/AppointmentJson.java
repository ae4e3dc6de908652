package io.supportplatform.requests.appointment;

import io.supportplatform.kit.rest.PublicLinks;
import io.supportplatform.requests.appointment.domain.AppointmentCell;
import io.supportplatform.requests.appointment.domain.AppointmentCell.CellAction;
import io.supportplatform.requests.appointment.domain.CellState;
import io.supportplatform.requests.appointment.domain.KnownAppointment;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The appointment cell as it is sent, in rows and in details. */
@Schema(name = "AppointmentCell", description = "The call of a request, or every reason why there can be none.")
public record AppointmentJson(
        CellState state,

        @Schema(description = "Codes of everything that stands against a call.")
        List<String> reasons,

        @Nullable UUID appointmentId,
        @Nullable Instant start,
        @Nullable Instant end,

        @Schema(description = "schedule, reschedule, cancel.")
        List<String> actions,

        @Schema(description = "Where scheduling-service does each action.")
        Map<String, URI> links) {

    private static final String SCHEDULING = "/api/scheduling/v1/";

    public static AppointmentJson from(AppointmentCell cell, UUID ticketId, PublicLinks links) {
        var appointment = cell.appointment();
        return new AppointmentJson(
                cell.state(),
                cell.reasons(),
                appointment.map(KnownAppointment::id).orElse(null),
                appointment.map(KnownAppointment::start).orElse(null),
                appointment.map(KnownAppointment::end).orElse(null),
                cell.actions().stream().map(AppointmentJson::name).toList(),
                links(cell, ticketId, links));
    }

    private static Map<String, URI> links(AppointmentCell cell, UUID ticketId, PublicLinks links) {
        String request = SCHEDULING + "requests/" + ticketId;
        var found = new LinkedHashMap<String, URI>();
        found.put("state", links.to(request + "/appointment-state"));
        cell.appointment().ifPresent(call -> found.put("self", links.to(SCHEDULING + "appointments/" + call.id())));
        for (CellAction action : cell.actions()) {
            switch (action) {
                case SCHEDULE -> {
                    found.put("slots", links.to(request + "/slots"));
                    found.put("schedule", links.to(request + "/appointments"));
                }
                case RESCHEDULE, CANCEL ->
                    cell.appointment()
                            .map(call -> links.to(SCHEDULING + "appointments/" + call.id() + "/" + name(action)))
                            .ifPresent(link -> found.put(name(action), link));
            }
        }
        return found;
    }

    private static String name(CellAction action) {
        return action.name().toLowerCase(Locale.ROOT);
    }
}
