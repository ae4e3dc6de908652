package io.supportplatform.notification.delivery;

/** The SQL of table {@code message}. */
final class MessageStatements {

    /** Stores a message unless its cause was heard of before, and takes back what it makes obsolete. */
    static final String ADD = """
            with added as (
              insert into message (id, dedupe_key, stream, revision, kind, ticket_id, appointment_id, recipient,
                                   recipient_kind, recipient_role, facts, message_id, send_before, created_at,
                                   next_attempt_at, state)
              values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14,
                      case when exists (select from person where account = $8 and email is not null)
                             or exists (select from advocate where account = $8)
                           then 'PENDING' else 'WAITING_FOR_ADDRESS' end)
              on conflict do nothing
              returning stream, revision)
            update message older
               set state = 'SUPERSEDED', finished_at = $14
              from added
             where older.stream = added.stream and older.revision < added.revision
               and older.state in ('PENDING', 'RETRY', 'WAITING_FOR_ADDRESS')""";

    /**
     * Takes due messages into the hands of one sender. A first attempt is due at once, so that the clock of the replica that
     * stored the message cannot delay it. A message is left alone while an older one of its stream is open, and for good once
     * a newer one is there; rows that another sender is just taking are skipped.
     */
    static final String CLAIM = """
            with due as (
              select m.id
                from message m
               where (m.state = 'PENDING' or (m.state = 'RETRY' and m.next_attempt_at <= $1))
                 and not exists (
                       select from message s
                        where s.stream = m.stream and s.id <> m.id
                          and (s.revision > m.revision
                               or s.state in ('PENDING', 'LEASED', 'RETRY', 'WAITING_FOR_ADDRESS')))
               order by m.next_attempt_at
               limit $2
               for update skip locked),
            leased as (
              update message m
                 set state = 'LEASED', lease = gen_random_uuid(), lease_until = now() + make_interval(secs => $3),
                     attempts = m.attempts + 1
                from due
               where m.id = due.id
              returning m.*)
            select l.id, l.lease, l.kind, l.ticket_id, l.recipient, l.recipient_kind, l.facts, l.attempts, l.send_before,
                   l.arrived, l.message_id, l.address, l.mime,
                   exists (select from message h
                            where h.stream = l.stream and h.revision < l.revision
                              and h.calendar_method = 'REQUEST' and h.arrived <> 'NONE') as invited,
                   (select h.message_id from message h
                     where h.stream = l.stream and h.revision < l.revision and h.arrived <> 'NONE'
                     order by h.revision limit 1) as first_message_id
              from leased l""";

    /** Fixes what is sent before the first byte leaves, and notes that from now on it may arrive. */
    static final String BEGIN = """
            update message
               set address = coalesce(address, $3), subject = coalesce(subject, $4), language = coalesce(language, $5),
                   calendar_method = coalesce(calendar_method, $6), calendar = coalesce(calendar, $7),
                   mime = coalesce(mime, $8), arrived = 'POSSIBLE'
             where id = $1 and lease = $2 and lease_until > now()""";

    static final String WAIT_FOR_ADDRESS = """
            update message
               set state = 'WAITING_FOR_ADDRESS', lease = null, lease_until = null, attempts = attempts - 1
             where id = $1 and lease = $2""";

    static final String OVERTAKEN = """
            select exists (select from message newer join message m on newer.stream = m.stream
                            where m.id = $1 and newer.revision > m.revision) as overtaken""";

    static final String CONCLUDE = """
            update message
               set state = $3, arrived = $4, failure = $5, next_attempt_at = coalesce($6, next_attempt_at),
                   finished_at = $7, lease = null, lease_until = null
             where id = $1 and lease = $2""";

    /** An address has become known, or was about to when the message was stored; or there is no use in waiting any more. */
    static final String RELEASE_WAITING = """
            update message m set state = 'PENDING', next_attempt_at = $1
             where m.state = 'WAITING_FOR_ADDRESS'
               and ((select count(*) > 0 from person p where p.account = m.recipient and p.email is not null)
                    or (select count(*) > 0 from advocate a where a.account = m.recipient)
                    or m.send_before <= $1)""";

    /** A sender died with messages in hand; how far it came is unknown, so arrived stays as it is. */
    static final String RECLAIM = """
            update message set state = 'RETRY', next_attempt_at = $1, lease = null, lease_until = null
             where state = 'LEASED' and lease_until < now()""";

    static final String SUPERSEDE = """
            update message m set state = 'SUPERSEDED', finished_at = $1
             where m.state in ('PENDING', 'RETRY')
               and exists (select from message s where s.stream = m.stream and s.revision > m.revision)""";

    private MessageStatements() {}
}
