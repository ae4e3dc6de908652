package io.supportplatform.contracts.incident;

import io.supportplatform.testing.TestEvents;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Submits tickets the way requests-service does. */
final class Tickets {

    static final String ADA = "a0000000-0000-4000-8000-00000000ada0";
    static final String BEN = "a0000000-0000-4000-8000-00000000be40";
    private static final String NORTHWIND = "5c1e7a10-0000-4000-8000-0000000000a1";

    private Tickets() {}

    /** A ticket that somebody submits against a contract. */
    record Ticket(UUID id, String objectId, UUID contractId, String productId, String version) {

        static Ticket of(String objectId, UUID contractId, String productId) {
            return new Ticket(UUID.randomUUID(), objectId, contractId, productId, "2025");
        }

        /** Submits it once more; returns the new attempt. */
        UUID submit(@Nullable UUID reservation) {
            UUID attempt = UUID.randomUUID();
            submit(attempt, reservation, 2);
            return attempt;
        }

        void submit(UUID attempt, @Nullable UUID reservation, long sequence) {
            TestEvents.publish(
                    "support.tickets", id.toString(), "TicketSubmitted", sequence, json(attempt, reservation));
        }

        private String json(UUID attempt, @Nullable UUID reservation) {
            return """
                    {"ticketId":"%s","attemptId":"%s","account":{"tenantId":"%s","objectId":"%s","kind":"WORK"},
                     "contractId":"%s",%s"productId":"%s","version":"%s","severity":"MODERATE",
                     "submittedAt":"2026-11-20T08:12:00Z"}""".formatted(
                            id,
                            attempt,
                            NORTHWIND,
                            objectId,
                            contractId,
                            reservation == null ? "" : "\"reservationId\":\"" + reservation + "\",",
                            productId,
                            version);
        }
    }
}
