package io.supportplatform.scheduling.ticket.domain;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.identity.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A submitted support request as far as its appointment is concerned.
 *
 * @param teamSchedules as the directory says, or as the request's own events said while the directory is silent
 * @param scheduled     whether a call is booked and not over
 * @param lastSaid      what others were last told about its availability
 * @param agendaVersion how often others were told anything about its appointments
 * @param sequence      place of the newest event that was applied to it
 */
public record Ticket(
        TicketId id,
        String number,
        String title,
        AccountKind creatorKind,
        String channel,
        boolean issueTypeSchedulable,
        boolean complex,
        boolean hardToReach,
        String language,
        boolean teamSchedules,
        @Nullable TicketAdvocate advocate,
        boolean open,
        @Nullable ExpectedAssignment expectedAssignment,
        List<Contact> contacts,
        boolean scheduled,
        Said lastSaid,
        long agendaVersion,
        long sequence) {
    private static final String PORTAL = "PORTAL";

    /** A state and its reasons as they were published; no state before the first time. */
    public record Said(@Nullable String state, List<String> reasons) {}

    public boolean createdInPortal() {
        return PORTAL.equals(channel);
    }

    /** Advised, never demanded: a complex problem, or a customer who is hard to reach unplanned. */
    public boolean appointmentRecommended() {
        return complex || hardToReach;
    }

    public Optional<Person> primaryContact() {
        return contacts.stream()
                .filter(contact -> contact.role() == Contact.Role.PRIMARY)
                .map(Contact::person)
                .findFirst();
    }

    public Standing standingOf(Caller caller) {
        if (isContact(caller.account())) {
            return Standing.CONTACT;
        }
        if (caller.has(Role.ADVOCATE) && isAdvocate(caller.account())) {
            return Standing.ASSIGNED_ADVOCATE;
        }
        return caller.has(Role.TEAM_LEAD) || caller.has(Role.OPERATOR) ? Standing.SUPERVISOR : Standing.STRANGER;
    }

    private boolean isContact(AccountId account) {
        return contacts.stream().anyMatch(contact -> contact.person().account().equals(account));
    }

    private boolean isAdvocate(AccountId account) {
        return advocate != null
                && advocate.person() != null
                && advocate.person().account().equals(account);
    }
}
