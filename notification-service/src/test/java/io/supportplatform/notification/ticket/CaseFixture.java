package io.supportplatform.notification.ticket;

import io.supportplatform.notification.delivery.FactsFixture;
import io.supportplatform.notification.mail.MailFixture;
import io.supportplatform.notification.ticket.domain.CaseDetails;
import io.supportplatform.notification.ticket.domain.CaseDetails.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A request about a file server. */
public final class CaseFixture {

    private CaseFixture() {}

    public static CaseDetails details() {
        return titled("Serwer plików nie uruchamia się po aktualizacji");
    }

    public static CaseDetails titled(String title) {
        return new CaseDetails(
                UUID.fromString("01a1f7fa-04c0-7140-a942-9150abcbf244"),
                "2026112000000017",
                title,
                "Windows Server",
                "2025",
                "File server fails to start",
                Severity.MODERATE,
                "Windows Server Europe",
                "pl",
                ZoneId.of("Europe/Warsaw"),
                Instant.parse("2026-11-20T08:12:00.310Z"),
                LocalDate.parse("2026-11-25"),
                LocalDate.parse("2026-12-01"));
    }

    public static CaseDetailsMail mail() {
        return new CaseDetailsMail(FactsFixture.facts(), MailFixture.texts(), MailFixture.letterhead());
    }
}
