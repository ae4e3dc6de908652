package io.supportplatform.scheduling.ticket;

/** The SQL of the ticket projection. */
public final class TicketStatements {

    /** Newer news wins; the advocate is told by other events and stays. */
    static final String OPEN = """
            insert into ticket (id, number, title, creator_kind, channel, schedulable, complex, hard_to_reach, language,
                                team_id, team_schedules, expected_from, expected_to, sequence)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            on conflict (id) do update set
                number = excluded.number, title = excluded.title, creator_kind = excluded.creator_kind,
                channel = excluded.channel, schedulable = excluded.schedulable, complex = excluded.complex,
                hard_to_reach = excluded.hard_to_reach, language = excluded.language, team_id = excluded.team_id,
                team_schedules = excluded.team_schedules, expected_from = excluded.expected_from,
                expected_to = excluded.expected_to, sequence = excluded.sequence
            where ticket.sequence < excluded.sequence""";

    static final String ADD_CONTACT = """
            insert into ticket_contact (ticket_id, tenant_id, object_id, account_kind, role)
            values ($1, $2, $3, $4, $5)
            on conflict (ticket_id, tenant_id, object_id) do update set role = excluded.role""";

    /** A request has one primary contact: whoever was it before stays a contact. */
    static final String STEP_DOWN = """
            update ticket_contact set role = 'ADDITIONAL'
             where ticket_id = $1 and role = 'PRIMARY' and (tenant_id, object_id) <> ($2, $3)""";

    static final String ADVANCE = "update ticket set sequence = $2 where id = $1 and sequence < $2";

    static final String ASSIGN = "update ticket set advocate_id = $2, sequence = $3 where id = $1 and sequence < $3";

    static final String TRANSFER = """
            update ticket set advocate_id = null, team_id = $2, team_schedules = $3, sequence = $4
            where id = $1 and sequence < $4""";

    static final String SAID = """
            update ticket set agenda_version = $2, published_state = $3, published_reasons = $4
            where id = $1""";

    static final String OF_TEAM = "select id from ticket where team_id = $1 and open order by id";

    /**
     * A call counts while it is booked and not over, whether or not somebody has yet noted its end; a request has one
     * such call at most. It is asked for as a value, because {@code exists} is answered by reading all calls to come.
     */
    private static final String SELECT = """
            select t.id, t.number, t.title, t.creator_kind, t.channel, t.schedulable, t.complex, t.hard_to_reach,
                   t.language, coalesce(team.schedules, t.team_schedules) as team_schedules, t.open,
                   t.expected_from, t.expected_to, t.published_state, t.published_reasons, t.agenda_version, t.sequence,
                   t.advocate_id, advocate.tenant_id, advocate.object_id, advocate.account_kind,
                   coalesce((select json_agg(json_build_object('tenant', c.tenant_id, 'object', c.object_id,
                                                               'kind', c.account_kind, 'role', c.role)
                                             order by c.role desc, c.tenant_id, c.object_id)
                               from ticket_contact c where c.ticket_id = t.id), '[]'::json) as contacts,
                   coalesce((select a.ends_at > $2 from appointment a
                              where a.ticket_id = t.id and a.state in ('SCHEDULED', 'STARTED')), false) as scheduled
              from ticket t
              left join team on team.id = t.team_id
              left join advocate on advocate.id = t.advocate_id
            """;

    /** Not a list of one: the plan for a list of any length expects ten requests, and reads all advocates for them. */
    public static final String BY_ID = SELECT + "where t.id = $1";

    static final String BY_ID_LOCKED = BY_ID + " for no key update of t";

    static final String BY_IDS = SELECT + "where t.id = any($1) order by t.id";

    private TicketStatements() {}
}
