package io.supportplatform.bench.stack;

import static io.supportplatform.local.ServiceModule.CONTRACTS;

import io.supportplatform.bench.stack.Copies.Differences;
import io.supportplatform.local.parts.SamplePerson;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Contracts on Ada's sign-in, as many and as large as a benchmark wants. */
public final class Contracts {

    public static final int COUNT = 1_000;
    public static final int UNITS = 1_000;

    private final Numbered ids;
    private final String template;

    private Contracts(Numbered ids, String template) {
        this.ids = ids;
        this.template = template;
    }

    /** 1,000 contracts with 1,000 units each; one is issued and registered over REST, the others are copies of its rows. */
    public static Contracts prepare(BenchStack stack, int kind) {
        var ids = new Numbered(kind);
        var template = issue(stack, "BENCH-" + kind);
        try (var database = stack.database(CONTRACTS)) {
            var mine = "contract_id = '" + template + "'";
            new Copies(database, 1, COUNT - 1L)
                    .of(
                            "contract",
                            "id = '" + template + "'",
                            Differences.in("id", ids.sql()).and("contract_number", "t.contract_number || '-' || n"))
                    .of("registration", mine, Differences.in("contract_id", ids.sql()))
                    .of(
                            "lot",
                            mine,
                            Differences.in("id", ids.sql())
                                    .and("contract_id", ids.sql())
                                    .and("source_id", ids.sql()))
                    .of(
                            "transfer",
                            mine,
                            Differences.in("lot_id", ids.sql())
                                    .and("contract_id", ids.sql())
                                    .and("cause_id", ids.sql()));
            database.settle("contract", "registration", "lot", "transfer", "reservation");
        }
        return new Contracts(ids, template);
    }

    /** The id of one of them; neighbours in number are never the same contract. */
    public UUID id(long number) {
        long place = Math.floorMod(number, COUNT);
        return place == 0 ? UUID.fromString(template) : ids.id(place);
    }

    public String template() {
        return template;
    }

    /** The id of contract {@code n} as an SQL expression. */
    String sql() {
        var place = "n % " + COUNT;
        return "case " + place + " when 0 then '" + template + "'::uuid else " + ids.sql(place) + " end";
    }

    private static String issue(BenchStack stack, String number) {
        var contract = Map.of(
                "contractNumber",
                number,
                "accessId",
                "ACCESS-" + number,
                "program",
                "PROFESSIONAL",
                "planName",
                "Professional Support " + UNITS,
                "severities",
                List.of("MINIMAL", "MODERATE", "CRITICAL"),
                "startsAt",
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.DAYS).toString(),
                "units",
                UNITS,
                "activated",
                true);
        var id = stack.as(SamplePerson.OPS)
                .post(CONTRACTS, "/api/contracts/v1/operations/contracts", contract)
                .requires(201)
                .text("id");
        var both = Map.of("accessId", "ACCESS-" + number, "contractNumber", number);
        stack.as(SamplePerson.ADA)
                .post(CONTRACTS, "/api/contracts/v1/contract-registrations", both)
                .requires(201);
        return id;
    }
}
