package io.supportplatform.scheduling.ticket.domain;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.identity.Role;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests and the people around them. */
public final class TicketFixture {
    public static final Person ADA = work("northwind", "ada");
    public static final Person JAN =
            new Person(new AccountId(AccountKind.PERSONAL_TENANT, "jan"), AccountKind.PERSONAL);
    public static final Person EVE = work("vendor", "eve");
    public static final AdvocateId EVES_ID = new AdvocateId(UUID.fromString("01a1f424-92c0-7852-a2ad-f74518bbb70c"));

    private TicketFixture() {}

    /** A request that can have a call: all five conditions hold and nothing is booked. */
    public static Ticket bookable() {
        return ticket("PORTAL", AccountKind.WORK, new TicketAdvocate(EVES_ID, EVE), true);
    }

    public static Ticket withoutAdvocate() {
        return ticket("PORTAL", AccountKind.WORK, null, true);
    }

    public static Ticket ofTeamThatDoesNotSchedule() {
        return ticket("PORTAL", AccountKind.WORK, new TicketAdvocate(EVES_ID, EVE), false);
    }

    public static Ticket ticket(
            String channel, AccountKind creator, @Nullable TicketAdvocate advocate, boolean teamSchedules) {
        return ticket(channel, creator, advocate, teamSchedules, false, false);
    }

    public static Ticket flagged(boolean complex, boolean hardToReach) {
        return ticket("PORTAL", AccountKind.WORK, null, true, complex, hardToReach);
    }

    private static Ticket ticket(
            String channel,
            AccountKind creator,
            @Nullable TicketAdvocate advocate,
            boolean teamSchedules,
            boolean complex,
            boolean hardToReach) {
        return new Ticket(
                new TicketId(UUID.fromString("01a1f7fa-04c0-7140-a942-9150abcbf244")),
                "2026112000000017",
                "Serwer plików nie uruchamia się po aktualizacji",
                creator,
                channel,
                true,
                complex,
                hardToReach,
                "pl",
                teamSchedules,
                advocate,
                true,
                null,
                List.of(new Contact(ADA, Contact.Role.PRIMARY), new Contact(JAN, Contact.Role.ADDITIONAL)),
                false,
                new Ticket.Said(null, List.of()),
                0,
                1);
    }

    public static Person work(String tenant, String object) {
        return new Person(new AccountId(tenant, object), AccountKind.WORK);
    }

    public static Caller caller(Person person, Role... roles) {
        return new Caller(person.account(), person.kind(), "Given", "Family", null, false, Set.of(roles), "spa");
    }
}
