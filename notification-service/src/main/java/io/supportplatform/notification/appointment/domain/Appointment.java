package io.supportplatform.notification.appointment.domain;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an appointment: everything its mails and its calendar file say.
 *
 * @param uid            fixed for the life of the appointment
 * @param sequence       rises by one with every change
 * @param customerZone   zone in which the customer chose the time
 * @param customerLocale language in which the customer booked
 * @param callLanguage   language of the call itself
 * @param previousStart  where it was before this change moved it
 * @param cancellation   present when it will not take place
 * @param changedAt      when this revision came to be
 */
public record Appointment(
        UUID id,
        UUID ticketId,
        String number,
        String uid,
        int sequence,
        Instant start,
        Instant end,
        ZoneId customerZone,
        String customerLocale,
        String callLanguage,
        String advocateName,
        List<Attendee> attendees,
        URI joinUrl,
        @Nullable Instant previousStart,
        @Nullable Cancellation cancellation,
        Instant changedAt) {

    public Appointment {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("appointment " + id + " from " + start + " to " + end);
        }
        attendees = List.copyOf(attendees);
    }

    /** In what capacity somebody takes part; a person may do so in two. */
    public enum Role {
        ADVOCATE,
        PRIMARY,
        BOOKER
    }

    /** A person in one capacity. */
    public record Attendee(AccountId account, AccountKind kind, Role role) {}

    /** Everybody who hears of a change, each once, whatever capacities they have. */
    public List<Recipient> recipients() {
        var recipients = new LinkedHashMap<AccountId, Recipient>();
        attendees.forEach(attendee -> recipients.merge(attendee.account(), Recipient.of(attendee), Recipient::alsoAs));
        return List.copyOf(recipients.values());
    }

    public Optional<Recipient> recipient(AccountId account) {
        return recipients().stream()
                .filter(recipient -> recipient.account().equals(account))
                .findFirst();
    }

    public boolean isCancelled() {
        return cancellation != null;
    }
}
