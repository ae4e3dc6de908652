package io.supportplatform.scheduling.appointment;

import io.supportplatform.kit.rest.PublicLinks;
import io.supportplatform.scheduling.appointment.domain.AppointmentId;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import jakarta.inject.Singleton;
import java.net.URI;

/** Public addresses of what this feature serves. */
@Singleton
class AppointmentLinks {
    private static final String BASE = "/api/scheduling/v1";

    private final PublicLinks links;
    private final JoinLinks joinLinks;

    AppointmentLinks(PublicLinks links, JoinLinks joinLinks) {
        this.links = links;
        this.joinLinks = joinLinks;
    }

    URI appointment(AppointmentId id) {
        return links.to(BASE + "/appointments/" + id);
    }

    URI slots(TicketId id) {
        return links.to(BASE + "/requests/" + id + "/slots");
    }

    URI appointments(TicketId id) {
        return links.to(BASE + "/requests/" + id + "/appointments");
    }

    URI state(TicketId id) {
        return links.to(BASE + "/requests/" + id + "/appointment-state");
    }

    AppointmentJson.View view(CallForCaller shown) {
        var appointment = shown.call().appointment();
        var all = new AppointmentJson.Links(
                appointment(appointment.id()), joinLinks.linkTo(appointment.id()), slots(appointment.ticket()));
        return AppointmentJson.View.from(shown, all);
    }
}
