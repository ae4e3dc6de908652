package io.supportplatform.notification.ticket;

import io.supportplatform.notification.ticket.domain.CaseDetails;
import io.supportplatform.notification.ticket.domain.CaseDetails.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of TicketOpened. */
record TicketOpened(
        UUID ticketId,
        String number,
        String title,
        String productName,
        String version,
        String problemTitle,
        Severity severity,
        @Nullable UUID teamId,
        String teamName,
        String language,
        ZoneId timeZone,
        List<ContactJson> contacts,
        Instant openedAt,
        LocalDate expectedAssignmentFrom,
        LocalDate expectedAssignmentTo) {

    CaseDetails toCaseDetails() {
        return new CaseDetails(
                ticketId,
                number,
                title,
                productName,
                version,
                problemTitle,
                severity,
                teamName,
                language,
                timeZone,
                openedAt,
                expectedAssignmentFrom,
                expectedAssignmentTo);
    }
}
