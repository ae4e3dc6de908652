package io.supportplatform.contracts.ledger;

/**
 * The ledger's SQL for consumption, under the same rules as {@link LedgerStatements}. What is left is known only once the unit
 * has moved, so the statement completes the event's payload itself.
 *
 * <p>Parameters of both: $1 contract, $2 now, $3 ticket, $4 attempt, $5 reservation, $6 tenant, $7 object, $8 account kind, $9
 * to $14 the outbox row.
 */
final class ConsumptionStatements {

    private ConsumptionStatements() {}

    private static final String RECORD = """
            spent as (
                insert into consumption (ticket_id, attempt_id, reservation_id, contract_id, tenant_id, object_id,
                                         account_kind, available_after, consumed_at)
                select $3, $4, $5, $1, $6, $7, $8,
                       moved.available + coalesce((select sum(other.available) from lot other
                                                    where other.contract_id = $1 and other.id <> moved.id
                                                      and other.effective_at <= $2 and other.expires_at > $2), 0), $2
                  from moved
                returning available_after),
            answered as (
                insert into attempt (attempt_id, ticket_id, outcome, reasons, answered_at)
                select $4, $3, 'CONSUMED', '{}', $2 from spent),
            told as (
                insert into outbox (id, topic, msg_key, type, headers, payload)
                select $9, $10, $11, $12, $13,
                       convert_to(($14::jsonb || jsonb_build_object('availableAfter', available_after,
                                                                    'exhausted', available_after = 0))::text, 'UTF8')
                  from spent)
            select available_after from spent""";

    /** Commits a running hold of this account on this contract. */
    static final String COMMIT = """
            with picked as (
                select l.id from reservation r join lot l on l.id = r.lot_id
                 where r.id = $5 and r.contract_id = $1 and r.tenant_id = $6 and r.object_id = $7
                   and r.state = 'HELD' and r.hold_until > $2
                 for no key update of l),
            held as (
                update reservation r set state = 'COMMITTED', resolved_at = $2
                  from picked
                 where r.id = $5 and r.lot_id = picked.id and r.state = 'HELD' and r.hold_until > $2
                returning r.lot_id),
            moved as (
                update lot set reserved = lot.reserved - 1, consumed = lot.consumed + 1, seq = lot.seq + 1
                  from held
                 where lot.id = held.lot_id
                returning lot.id, lot.seq, lot.available),
            booked as (
                insert into transfer (lot_id, lot_seq, contract_id, kind, from_bucket, to_bucket, units,
                                      effective_at, recorded_at, cause_id)
                select id, seq, $1, 'COMMIT', 'RESERVED', 'CONSUMED', 1, $2, $2, $5 from moved),
            """ + RECORD;

    /** Takes a unit of the lot that ends first: a hold and its commit in one. Also $15 product to $18 rule version. */
    static final String TAKE = """
            with picked as (
                select id from lot
                 where contract_id = $1 and available > 0 and effective_at <= $2 and expires_at > $2
                 order by expires_at, id
                 limit 1
                 for no key update),
            moved as (
                update lot set available = lot.available - 1, consumed = lot.consumed + 1, seq = lot.seq + 2
                  from picked
                 where lot.id = picked.id and lot.available > 0
                returning lot.id, lot.seq, lot.available),
            held as (
                insert into reservation (id, contract_id, lot_id, tenant_id, object_id, product_id, version, severity,
                                         rule_version, state, reserved_at, hold_until, resolved_at)
                select $5, $1, moved.id, $6, $7, $15, $16, $17, $18, 'COMMITTED', $2, $2, $2 from moved),
            booked as (
                insert into transfer (lot_id, lot_seq, contract_id, kind, from_bucket, to_bucket, units,
                                      effective_at, recorded_at, cause_id)
                select id, seq - 1, $1, 'RESERVE', 'AVAILABLE', 'RESERVED', 1, $2, $2, $5 from moved
                union all
                select id, seq, $1, 'COMMIT', 'RESERVED', 'CONSUMED', 1, $2, $2, $5 from moved),
            """ + RECORD;

    /** What is known of attempt $1 and ticket $2. */
    static final String HISTORY = """
            select exists (select from attempt where attempt_id = $1) as answered,
                   c.contract_id, c.tenant_id, c.object_id, c.account_kind, c.available_after, c.consumed_at
              from (values (1)) one left join consumption c on c.ticket_id = $2""";

    /** Answers an attempt without moving anything: $1 attempt, $2 ticket, $3 outcome, $4 reasons, $5 now, $6 to $11 outbox. */
    static final String ANSWER = """
            with answered as (
                insert into attempt (attempt_id, ticket_id, outcome, reasons, answered_at)
                values ($1, $2, $3, $4, $5)
                returning attempt_id)
            insert into outbox (id, topic, msg_key, type, headers, payload)
            select $6, $7, $8, $9, $10, $11 from answered""";
}
