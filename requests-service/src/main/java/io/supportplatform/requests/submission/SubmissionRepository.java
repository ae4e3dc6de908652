package io.supportplatform.requests.submission;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.messaging.OutboxRow;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.requests.Reads;
import io.supportplatform.requests.submission.domain.Outcome;
import io.supportplatform.requests.submission.domain.Submission;
import io.supportplatform.requests.ticket.domain.AttemptId;
import io.supportplatform.requests.ticket.domain.Draft;
import io.supportplatform.requests.ticket.domain.Submitted;
import io.supportplatform.requests.ticket.domain.Submitting;
import io.supportplatform.requests.ticket.domain.TicketId;
import io.supportplatform.requests.ticket.domain.TicketNumber;
import io.supportplatform.requests.ticket.domain.TicketState;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Table {@code submission_attempt}, and what a try changes of its request. */
@Singleton
class SubmissionRepository {

    private final Reads reads;

    SubmissionRepository(Reads reads) {
        this.reads = reads;
    }

    /** Stores that this try is on its way, and asks contracts-service for an incident. */
    Uni<Void> begin(OpenTransaction open, Submitting ticket, OutboxRow event) {
        return open.update(
                        SubmissionStatements.BEGIN,
                        event.after(
                                ticket.head().id().value(),
                                ticket.state().name(),
                                ticket.attempt().value(),
                                utc(ticket.submittedAt()),
                                ticket.head().creator().asText()))
                .replaceWithVoid();
    }

    /** Stores that the try has opened this request, and tells of it. */
    Uni<Void> accept(OpenTransaction open, Submitted ticket, OutboxRow event) {
        var opening = ticket.core().opening();
        var placement = ticket.core().placement();
        return open.update(
                        SubmissionStatements.ACCEPT,
                        event.after(
                                ticket.head().id().value(),
                                ticket.state().name(),
                                opening.attempt().value(),
                                utc(opening.openedAt()),
                                opening.number().value(),
                                opening.expected().from(),
                                opening.expected().to(),
                                placement.team().value(),
                                placement.hops()))
                .replaceWithVoid();
    }

    /** Stores that the try was refused and the request is this draft again. */
    Uni<Void> refuse(
            OpenTransaction open,
            Draft draft,
            AttemptId attempt,
            List<String> reasons,
            List<String> remedies,
            Instant now) {
        return open.update(
                        SubmissionStatements.REFUSE,
                        draft.head().id().value(),
                        draft.state().name(),
                        attempt.value(),
                        utc(now),
                        reasons.toArray(String[]::new),
                        remedies.toArray(String[]::new))
                .replaceWithVoid();
    }

    /**
     * Reads one try, outside any transaction: whoever waits for an answer must not hold a connection meanwhile. It is gone when
     * it was refused and the draft discarded since.
     */
    Uni<Optional<Submission>> find(AttemptId attempt) {
        return first(SubmissionStatements.BY_ATTEMPT, attempt.value());
    }

    Uni<Optional<Submission>> latest(TicketId ticket) {
        return first(SubmissionStatements.LATEST, ticket.value());
    }

    private Uni<Optional<Submission>> first(String sql, UUID id) {
        return reads.select(sql, id).map(rows -> rows.stream().findFirst().map(SubmissionRepository::submission));
    }

    private static Submission submission(Row row) {
        var outcome = Outcome.valueOf(row.getString("outcome"));
        return new Submission(
                new AttemptId(row.getUUID("attempt_id")),
                new TicketId(row.getUUID("ticket_id")),
                AccountId.parse(row.getString("submitter")),
                row.getBoolean("follows"),
                outcome,
                List.of(row.getArrayOfStrings("reasons")),
                List.of(row.getArrayOfStrings("remedies")),
                TicketState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("number")).map(TicketNumber::new),
                row.getOffsetDateTime("submitted_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("answered_at")).map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
