package io.supportplatform.notification.ticket.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A support request as the mail to its primary contact tells of it.
 *
 * @param language language of the request, BCP 47
 * @param zone     time zone that the request was filed with
 */
public record CaseDetails(
        UUID ticketId,
        String number,
        String title,
        String productName,
        String version,
        String problemTitle,
        Severity severity,
        String teamName,
        String language,
        ZoneId zone,
        Instant openedAt,
        LocalDate expectedAssignmentFrom,
        LocalDate expectedAssignmentTo) {

    /** How much the problem hurts. */
    public enum Severity {
        MINIMAL,
        MODERATE,
        CRITICAL
    }

    /** In what capacity somebody follows a request. */
    public enum ContactRole {
        PRIMARY,
        ADDITIONAL;

        /** Number and details of a request are mailed to the person it is about, and to nobody else. */
        public boolean receivesCaseDetails() {
            return this == PRIMARY;
        }
    }
}
