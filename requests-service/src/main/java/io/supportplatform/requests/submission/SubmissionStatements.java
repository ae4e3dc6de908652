package io.supportplatform.requests.submission;

/**
 * The SQL of submitting. Each statement moves the request, the try and the event in the outbox together; whoever runs one has
 * found the request for change in the same transaction, so none of them asks for its state again.
 */
final class SubmissionStatements {

    private SubmissionStatements() {}

    /** A draft begins a try: $1 ticket, $2 state, $3 attempt, $4 now, $5 submitter, $6 to $11 the outbox row. */
    static final String BEGIN = """
            with trying as (
                update ticket set version = version + 1, state = $2, attempt_id = $3, submitted_at = $4
                 where id = $1),
            begun as (
                insert into submission_attempt
                       (attempt_id, ticket_id, submitter, outcome, reasons, remedies, submitted_at)
                values ($3, $1, $5, 'PENDING', '{}', '{}', $4))
            insert into outbox (id, topic, msg_key, type, headers, payload)
            values ($6, $7, $8, $9, $10, $11)""";

    /**
     * The incident is consumed: $1 ticket, $2 state, $3 attempt, $4 now, $5 number, $6 and $7 when an advocate is expected,
     * $8 team, $9 hops, $10 to $15 the outbox row.
     */
    static final String ACCEPT = """
            with opened as (
                update ticket
                   set version = version + 1, state = $2, opened_at = $4, number = $5,
                       expected_from = $6, expected_to = $7, team_id = $8, hops = $9
                 where id = $1),
            answered as (
                update submission_attempt set outcome = 'ACCEPTED', answered_at = $4
                 where attempt_id = $3 and outcome = 'PENDING')
            insert into outbox (id, topic, msg_key, type, headers, payload)
            values ($10, $11, $12, $13, $14, $15)""";

    /** No incident: $1 ticket, $2 state, $3 attempt, $4 now, $5 reasons, $6 remedies. */
    static final String REFUSE = """
            with reopened as (
                update ticket set version = version + 1, state = $2, attempt_id = null, submitted_at = null
                 where id = $1)
            update submission_attempt set outcome = 'REFUSED', reasons = $5, remedies = $6, answered_at = $4
             where attempt_id = $3 and outcome = 'PENDING'""";

    private static final String FIND = """
            select attempt.attempt_id, attempt.ticket_id, attempt.submitter, attempt.outcome, attempt.reasons,
                   attempt.remedies, attempt.submitted_at, attempt.answered_at, ticket.state, ticket.number,
                   (select count(*) > 0 from ticket_contact contact
                     where contact.ticket_id = ticket.id and contact.account = attempt.submitter) as follows
              from submission_attempt attempt join ticket on ticket.id = attempt.ticket_id
            """;

    static final String BY_ATTEMPT = FIND + "where attempt.attempt_id = $1";

    static final String LATEST = FIND + "where attempt.ticket_id = $1 order by attempt.submitted_at desc limit 1";
}
