package io.supportplatform.notification.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The parts that write mails, put together as in the service. */
public final class MailFixture {

    public static final MailConfig CONFIG = new MailConfig() {
        @Override
        public String from() {
            return "Appointments in Partner Center <appointments@support.example>";
        }

        @Override
        public String requestsFrom() {
            return "Support requests in Partner Center <requests@support.example>";
        }

        @Override
        public String requestPage() {
            return "https://portal.example/requests/{ticketId}";
        }
    };

    private MailFixture() {}

    public static MailTexts texts() {
        return new MailTexts(Templates.engine());
    }

    public static Letterhead letterhead() {
        return new Letterhead(
                new MailLayout(Templates.engine()),
                CONFIG,
                Clock.fixed(Instant.parse("2026-11-20T09:40:02Z"), ZoneOffset.UTC));
    }
}
