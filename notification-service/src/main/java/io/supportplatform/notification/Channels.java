package io.supportplatform.notification;

import io.supportplatform.kit.messaging.Subscription;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Every topic this service hears and the one it speaks on. */
@Singleton
public class Channels {

    /** Out: NotificationSent, NotificationFailed; key ticketId. */
    public static final String NOTIFICATIONS = "support.notifications";

    /** In: ProfileChanged. */
    static final String PEOPLE = "support.people";

    /** In: AdvocateChanged, TeamChanged. */
    static final String DIRECTORY = "support.directory";

    /** In: TicketOpened, TicketContactAdded, TicketTransferred. */
    static final String TICKETS = "support.tickets";

    /** In: AppointmentScheduled, AppointmentRescheduled, AppointmentCancelled. */
    static final String APPOINTMENTS = "support.appointments";

    Channels() {}

    @Produces
    @Singleton
    Subscription subscription() {
        return new Subscription("notification", Set.of(PEOPLE, DIRECTORY, TICKETS, APPOINTMENTS));
    }
}
