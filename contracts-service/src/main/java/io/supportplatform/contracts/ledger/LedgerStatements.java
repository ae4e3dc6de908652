package io.supportplatform.contracts.ledger;

/**
 * The ledger's SQL. Whatever changes the book is one statement: the lot's guarded counters, the reservation, the transfers and
 * the event in the outbox change together or not at all. Every statement locks the lot first and its reservations after it, so
 * that no two of them can wait for each other. (Two replicas can, when each handles tickets of several contracts in one
 * transaction; PostgreSQL stops one of them and its tickets are handled again.) Losers of a lot wait for it, look again, and
 * fall through to the next; skipping locked lots would refuse customers who do have units.
 */
final class LedgerStatements {

    private LedgerStatements() {}

    /** Opens a lot: $1 lot, $2 contract, $3 source, $4 cause, $5 from, $6 until, $7 units, $8 now. */
    static final String GRANT = """
            with opened as (
                insert into lot (id, contract_id, source, source_id, effective_at, expires_at, total, available, seq)
                values ($1, $2, $3, $4, $5, $6, $7, $7, 1)
                returning id, contract_id, seq)
            insert into transfer (lot_id, lot_seq, contract_id, kind, from_bucket, to_bucket, units,
                                  effective_at, recorded_at, cause_id)
            select id, seq, contract_id, 'GRANT', 'SOURCE', 'AVAILABLE', $7, $5, $8, $4 from opened""";

    /**
     * The lots of contracts $1 at instant $2, with their holds that are over and the end of the first that is not. Two questions
     * that the index of running holds answers at once, however many of them there are.
     */
    static final String LOTS = """
            select l.id, l.contract_id, l.effective_at, l.expires_at, l.total, l.available, l.reserved, l.consumed,
                   l.expired, l.revoked, l.seq,
                   (select count(*) from reservation r
                     where r.lot_id = l.id and r.state = 'HELD' and r.hold_until <= $2) as lapsed,
                   (select min(r.hold_until) from reservation r
                     where r.lot_id = l.id and r.state = 'HELD' and r.hold_until > $2) as next_end
              from lot l
             where l.contract_id = any($1)
             order by l.expires_at, l.id""";

    /**
     * The book of contract $1, newest line first, after the line ($2, $3, $4), at most $5 lines. The row comparison is there
     * for the first page too: behind an "or" it would not bound the index, and late pages would read all before them.
     */
    static final String TRANSFERS = """
            select lot_id, lot_seq, kind, units, effective_at, recorded_at, cause_id
              from transfer
             where contract_id = $1
               and (recorded_at, lot_id, lot_seq)
                   < (coalesce($2, timestamptz 'infinity'),
                      coalesce($3, uuid 'ffffffff-ffff-ffff-ffff-ffffffffffff'),
                      coalesce($4, 9223372036854775807))
             order by recorded_at desc, lot_id desc, lot_seq desc
             limit $5""";

    static final String RESERVATION = """
            select id, contract_id, tenant_id, object_id, product_id, version, severity, state, reserved_at, hold_until,
                   coalesce(resolved_at, hold_until) as resolved_at
              from reservation
             where id = $1""";

    /**
     * Holds a unit of the lot that ends first. $1 reservation, $2 contract, $3 now, $4 hold until, $5 tenant, $6 object,
     * $7 product, $8 version, $9 severity, $10 rule version, $11 to $16 the outbox row.
     */
    static final String RESERVE = """
            with picked as (
                select id from lot
                 where contract_id = $2 and available > 0 and effective_at <= $3 and expires_at > $3
                 order by expires_at, id
                 limit 1
                 for no key update),
            moved as (
                update lot set available = lot.available - 1, reserved = lot.reserved + 1, seq = lot.seq + 1
                  from picked
                 where lot.id = picked.id and lot.available > 0
                returning lot.id, lot.seq),
            held as (
                insert into reservation (id, contract_id, lot_id, tenant_id, object_id, product_id, version, severity,
                                         rule_version, state, reserved_at, hold_until)
                select $1, $2, moved.id, $5, $6, $7, $8, $9, $10, 'HELD', $3, $4 from moved
                returning id),
            booked as (
                insert into transfer (lot_id, lot_seq, contract_id, kind, from_bucket, to_bucket, units,
                                      effective_at, recorded_at, cause_id)
                select moved.id, moved.seq, $2, 'RESERVE', 'AVAILABLE', 'RESERVED', 1, $3, $3, $1 from moved),
            told as (
                insert into outbox (id, topic, msg_key, type, headers, payload)
                select $11, $12, $13, $14, $15, $16 from moved)
            select id from held""";

    /** Gives a running hold of this account back. $1 reservation, $2 now, $3 tenant, $4 object, $5 to $10 the outbox row. */
    static final String RELEASE = """
            with picked as (
                select l.id from reservation r join lot l on l.id = r.lot_id
                 where r.id = $1 and r.tenant_id = $3 and r.object_id = $4 and r.state = 'HELD' and r.hold_until > $2
                 for no key update of l),
            freed as (
                update reservation r set state = 'RELEASED', resolved_at = $2
                  from picked
                 where r.id = $1 and r.lot_id = picked.id and r.state = 'HELD' and r.hold_until > $2
                returning r.id, r.lot_id, r.contract_id),
            moved as (
                update lot set available = lot.available + 1, reserved = lot.reserved - 1, seq = lot.seq + 1
                  from freed
                 where lot.id = freed.lot_id
                returning lot.id, lot.seq, lot.contract_id),
            booked as (
                insert into transfer (lot_id, lot_seq, contract_id, kind, from_bucket, to_bucket, units,
                                      effective_at, recorded_at, cause_id)
                select id, seq, contract_id, 'RELEASE', 'RESERVED', 'AVAILABLE', 1, $2, $2, $1 from moved),
            told as (
                insert into outbox (id, topic, msg_key, type, headers, payload)
                select $5, $6, $7, $8, $9, $10 from moved)
            select id from freed""";

    /** Puts the units of holds that are over back into contract $1's running lots, at instant $2; names those holds. */
    static final String RECLAIM = """
            with locked as (
                select id from lot
                 where contract_id = $1 and expires_at > $2
                 order by expires_at, id
                 for no key update),
            lapsed as (
                update reservation r set state = 'LAPSED', resolved_at = $2
                  from locked
                 where r.lot_id = locked.id and r.state = 'HELD' and r.hold_until <= $2
                returning r.id, r.lot_id, r.hold_until),
            counted as (
                select lot_id, count(*)::integer as units from lapsed group by lot_id),
            moved as (
                update lot set available = lot.available + counted.units, reserved = lot.reserved - counted.units,
                               seq = lot.seq + counted.units
                  from counted
                 where lot.id = counted.lot_id
                returning lot.id, lot.seq - counted.units as seq_before),
            booked as (
                insert into transfer (lot_id, lot_seq, contract_id, kind, from_bucket, to_bucket, units,
                                      effective_at, recorded_at, cause_id)
                select moved.id,
                       moved.seq_before + row_number() over (partition by moved.id order by lapsed.hold_until, lapsed.id),
                       $1, 'HOLD_LAPSE', 'RESERVED', 'AVAILABLE', 1, lapsed.hold_until, $2, lapsed.id
                  from moved join lapsed on lapsed.lot_id = moved.id)
            select id from lapsed order by hold_until, id""";
}
