package io.supportplatform.bench.stack;

import static io.supportplatform.local.ServiceModule.REQUESTS;

import io.supportplatform.bench.stack.Copies.Differences;
import java.util.UUID;

/** Ada's drafts, complete and ready to submit, spread over her contracts: one is written over REST, the others are copies. */
public final class Drafts {

    private final Numbered ids;

    private Drafts(Numbered ids) {
        this.ids = ids;
    }

    /** Needs contracts and requests running; afterwards they still do. */
    public static Drafts prepare(BenchStack stack, int kind, int count) {
        var contracts = Contracts.prepare(stack, kind);
        var ids = new Numbered(kind);
        var template = new Journey(stack).draft(contracts.template());
        try (var database = stack.database(REQUESTS)) {
            new Copies(database, 0, count - 1L)
                    .of(
                            "ticket",
                            "id = '" + template + "'",
                            Differences.in("id", ids.sql()).and("contract_id", contracts.sql()))
                    .of("ticket_contact", "ticket_id = '" + template + "'", Differences.in("ticket_id", ids.sql()));
            database.settle("ticket", "ticket_contact", "submission_attempt");
        }
        stack.checkpoint();
        return new Drafts(ids);
    }

    /** Beyond the count there is no such draft, and whoever submits it is told so. */
    public UUID id(long number) {
        return ids.id(number);
    }
}
