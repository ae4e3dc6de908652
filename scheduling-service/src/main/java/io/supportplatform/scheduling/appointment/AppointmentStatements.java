package io.supportplatform.scheduling.appointment;

/** The SQL of appointments. */
final class AppointmentStatements {

    /** The call and the time it takes, or neither. */
    static final String BOOK = """
            with booked as (
                insert into appointment (id, ticket_id, advocate_id, state, sequence, starts_at, ends_at, customer_zone,
                                         customer_locale, call_language, booker_tenant_id, booker_object_id, booker_kind,
                                         join_token_hash, version)
                values ($1, $2, $3, 'SCHEDULED', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
                returning id, advocate_id)
            insert into occupancy (id, advocate_id, block_start, block_end)
            select id, advocate_id, $15, $16 from booked""";

    /** Moves the rows of the call: the old time is free and the new one taken in one step, and nothing is without a time. */
    static final String MOVE = """
            with moved as (
                update appointment set starts_at = $2, ends_at = $3, sequence = $4, version = $5
                 where id = $1
                returning id)
            update occupancy set block_start = $6, block_end = $7
              from moved where occupancy.id = moved.id""";

    static final String CANCEL = """
            with cancelled as (
                update appointment
                   set state = 'CANCELLED', sequence = $2, version = $3, cancel_code = $4, cancel_text = $5, cancelled_at = $6
                 where id = $1
                returning id)
            delete from occupancy using cancelled where occupancy.id = cancelled.id""";

    static final String START = "update appointment set state = 'STARTED', started_at = $2, version = $3 where id = $1";

    /** A call whose time is over makes room for the next one of the same request. */
    static final String END_FINISHED = """
            update appointment set state = 'ENDED', version = version + 1
             where ticket_id = $1 and state in ('SCHEDULED', 'STARTED') and ends_at <= $2""";

    static final String FINISHED = """
            select distinct ticket_id from appointment
             where state in ('SCHEDULED', 'STARTED') and ends_at <= $1
             limit 100""";

    private static final String CALL = """
            select a.*, t.number, t.title, advocate.display_name, advocate.tenant_id as advocate_tenant_id,
                   advocate.object_id as advocate_object_id, advocate.account_kind as advocate_kind,
                   c.tenant_id as primary_tenant_id, c.object_id as primary_object_id, c.account_kind as primary_kind
              from appointment a
              join ticket t on t.id = a.ticket_id
              join advocate on advocate.id = a.advocate_id
              left join ticket_contact c on c.ticket_id = a.ticket_id and c.role = 'PRIMARY'
            """;

    static final String BY_ID = CALL + " where a.id = $1";

    static final String BY_JOIN_TOKEN = CALL + " where a.join_token_hash = $1";

    static final String CURRENT_OF_TICKETS =
            CALL + " where a.ticket_id = any($1) and a.state in ('SCHEDULED', 'STARTED') and a.ends_at > $2";

    private AppointmentStatements() {}
}
