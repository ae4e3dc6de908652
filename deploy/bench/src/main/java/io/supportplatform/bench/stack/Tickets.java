package io.supportplatform.bench.stack;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.REQUESTS;

import io.supportplatform.bench.stack.Copies.Differences;
import io.supportplatform.local.parts.SamplePerson;
import java.util.Set;

/**
 * Submitted requests in any number: a share is Ada's, the others belong to twenty thousand strangers, and Ben is an additional
 * contact of all of them. Afterwards only requests runs.
 */
public final class Tickets {

    private static final int STRANGERS = 20_000;

    private final BenchStack stack;
    private final String template;
    private final Numbered ids;
    private long count;

    private Tickets(BenchStack stack, String template, Numbered ids) {
        this.stack = stack;
        this.template = template;
        this.ids = ids;
    }

    public static Tickets prepare(BenchStack stack, int kind) {
        stack.run(Set.of(CONTRACTS, REQUESTS));
        var template =
                new Journey(stack).submitted(Contracts.prepare(stack, kind).template());
        stack.run(Set.of(REQUESTS));
        return new Tickets(stack, template, new Numbered(kind));
    }

    /** Adds requests until there are so many; every so many-th of the new ones is Ada's. */
    public void growTo(long total, int oneOf) {
        var owner = "case n %% %d when 0 then t.$ else replace(t.$, '%s', 'bench-' || n %% %d) end"
                .formatted(oneOf, SamplePerson.ADA.objectId(), STRANGERS);
        var primary = "ticket_id = '" + template + "' and t.role = 'PRIMARY'";
        var ben = "replace(t.account, '%s', '%s')".formatted(SamplePerson.ADA.objectId(), SamplePerson.BEN.objectId());
        try (var database = stack.database(REQUESTS)) {
            new Copies(database, count, total - 1)
                    .of(
                            "ticket",
                            "id = '" + template + "'",
                            Differences.in("id", ids.sql())
                                    .and("number", "t.number || '-' || n")
                                    .and("creator", owner.replace("$", "creator")))
                    .of(
                            "ticket_contact",
                            primary,
                            Differences.in("ticket_id", ids.sql()).and("account", owner.replace("$", "account")))
                    .of(
                            "ticket_contact",
                            primary,
                            Differences.in("ticket_id", ids.sql())
                                    .and("position", "t.position + 1")
                                    .and("role", "'ADDITIONAL'")
                                    .and("account", ben));
            database.settle("ticket", "ticket_contact");
        }
        stack.checkpoint();
        count = total;
    }
}
