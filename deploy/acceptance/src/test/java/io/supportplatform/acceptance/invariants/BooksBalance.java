package io.supportplatform.acceptance.invariants;

import static io.supportplatform.local.ServiceModule.CONTRACTS;

import java.util.ArrayList;
import java.util.List;

/**
 * I6, the book: the counters of every lot are what its transfers add up to, never negative, without a gap in the numbering;
 * what is reserved are its held reservations, what is consumed are its consumptions.
 */
final class BooksBalance implements Invariant {

    private static final String COUNTERS = """
        select lot.id, lot.contract_id,
               format('total %s, available %s, reserved %s, consumed %s, seq %s',
                      lot.total, lot.available, lot.reserved, lot.consumed, lot.seq),
               format('granted %s, available %s, reserved %s, consumed %s, lines %s up to %s',
                      book.granted, book.available, book.reserved, book.consumed, book.lines, book.last)
          from lot join lateral (
               select coalesce(sum(units) filter (where from_bucket = 'SOURCE'), 0) as granted,
                      coalesce(sum(case when to_bucket = 'AVAILABLE' then units
                                        when from_bucket = 'AVAILABLE' then -units end), 0) as available,
                      coalesce(sum(case when to_bucket = 'RESERVED' then units
                                        when from_bucket = 'RESERVED' then -units end), 0) as reserved,
                      coalesce(sum(case when to_bucket = 'CONSUMED' then units
                                        when from_bucket = 'CONSUMED' then -units end), 0) as consumed,
                      count(*) as lines, coalesce(max(lot_seq), 0) as last
                 from transfer where transfer.lot_id = lot.id) book on true
         where (lot.total, lot.available, lot.reserved, lot.consumed, lot.seq, lot.seq)
               is distinct from (book.granted, book.available, book.reserved, book.consumed, book.lines, book.last)
            or least(lot.available, lot.reserved, lot.consumed) < 0\
        """;

    private static final String HOLDS = """
        select lot.id, lot.contract_id, lot.reserved, lot.consumed,
               count(r.id) filter (where r.state = 'HELD') as held, count(c.ticket_id) as spent
          from lot
          left join reservation r on r.lot_id = lot.id
          left join consumption c on c.reservation_id = r.id
         group by lot.id
        having lot.reserved <> count(r.id) filter (where r.state = 'HELD')
            or lot.consumed <> count(c.ticket_id)\
        """;

    @Override
    public String name() {
        return "the counters of every lot are the sum of its book";
    }

    @Override
    public List<String> breaches(Evidence evidence) {
        var breaches = new ArrayList<String>();
        evidence.rows(CONTRACTS, COUNTERS)
                .forEach(row -> breaches.add("lot %s of contract %s says %s, but its book says %s"
                        .formatted(row.text(0), row.text(1), row.text(2), row.text(3))));
        evidence.rows(CONTRACTS, HOLDS)
                .forEach(row -> breaches.add(
                        "lot %s of contract %s has %s reserved and %s consumed, but %s reservations held and %s consumptions"
                                .formatted(
                                        row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5))));
        return breaches;
    }
}
