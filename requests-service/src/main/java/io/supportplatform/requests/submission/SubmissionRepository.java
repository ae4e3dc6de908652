package io.supportplatform.requests.submission;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.requests.Reads;
import io.supportplatform.requests.submission.domain.Outcome;
import io.supportplatform.requests.submission.domain.Submission;
import io.supportplatform.requests.ticket.domain.AttemptId;
import io.supportplatform.requests.ticket.domain.Submitting;
import io.supportplatform.requests.ticket.domain.TicketId;
import io.supportplatform.requests.ticket.domain.TicketNumber;
import io.supportplatform.requests.ticket.domain.TicketState;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Table {@code submission_attempt}. */
@Singleton
class SubmissionRepository {

    private static final String ADD = """
            insert into submission_attempt (attempt_id, ticket_id, submitter, outcome, reasons, remedies, submitted_at)
            values ($1, $2, $3, 'PENDING', '{}', '{}', $4)""";

    private static final String ANSWER = """
            update submission_attempt
               set outcome = $2, reasons = $3, remedies = $4, answered_at = $5
             where attempt_id = $1 and outcome = 'PENDING'""";

    private static final String FIND = """
            select attempt.*, ticket.state, ticket.number,
                   exists (select from ticket_contact contact
                            where contact.ticket_id = ticket.id and contact.account = attempt.submitter) as follows
              from submission_attempt attempt join ticket on ticket.id = attempt.ticket_id
            """;

    private static final String BY_ATTEMPT = FIND + "where attempt.attempt_id = $1";

    private static final String LATEST =
            FIND + "where attempt.ticket_id = $1 order by attempt.submitted_at desc limit 1";

    private final Reads reads;

    SubmissionRepository(Reads reads) {
        this.reads = reads;
    }

    Uni<Void> add(OpenTransaction open, Submitting ticket) {
        return open.update(
                        ADD,
                        ticket.attempt().value(),
                        ticket.head().id().value(),
                        ticket.head().creator().asText(),
                        ticket.submittedAt().atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    Uni<Void> accepted(OpenTransaction open, AttemptId attempt, Instant now) {
        return answer(open, attempt, Outcome.ACCEPTED, List.of(), List.of(), now);
    }

    Uni<Void> refused(
            OpenTransaction open, AttemptId attempt, List<String> reasons, List<String> remedies, Instant now) {
        return answer(open, attempt, Outcome.REFUSED, reasons, remedies, now);
    }

    /**
     * Reads one try, outside any transaction: whoever waits for an answer must not hold a connection meanwhile. It is gone when
     * it was refused and the draft discarded since.
     */
    Uni<Optional<Submission>> find(AttemptId attempt) {
        return first(BY_ATTEMPT, attempt.value());
    }

    Uni<Optional<Submission>> latest(TicketId ticket) {
        return first(LATEST, ticket.value());
    }

    private Uni<Optional<Submission>> first(String sql, UUID id) {
        return reads.select(sql, id).map(rows -> rows.stream().findFirst().map(SubmissionRepository::submission));
    }

    private static Uni<Void> answer(
            OpenTransaction open,
            AttemptId attempt,
            Outcome outcome,
            List<String> reasons,
            List<String> remedies,
            Instant now) {
        return open.update(
                        ANSWER,
                        attempt.value(),
                        outcome.name(),
                        reasons.toArray(String[]::new),
                        remedies.toArray(String[]::new),
                        now.atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
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
                Optional.ofNullable(row.getOffsetDateTime("answered_at")).map(at -> at.toInstant()));
    }
}
