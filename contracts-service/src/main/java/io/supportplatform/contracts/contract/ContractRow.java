package io.supportplatform.contracts.contract;

import io.supportplatform.contracts.contract.domain.Contract;
import io.supportplatform.contracts.contract.domain.ContractNumber;
import io.supportplatform.contracts.contract.domain.ContractPeriod;
import io.supportplatform.contracts.contract.domain.ContractState;
import io.supportplatform.contracts.eligibility.domain.Program;
import io.supportplatform.contracts.eligibility.domain.Severity;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of table contract as what it means. */
final class ContractRow {

    static final String COLUMNS =
            " c.id, c.contract_number, c.access_id_tail, c.program, c.plan_name, c.severities, c.starts_at, c.ends_at, c.state, c.version ";

    private ContractRow() {}

    static Contract toContract(Row row) {
        return new Contract(
                new ContractId(row.getUUID("id")),
                new ContractNumber(row.getString("contract_number")),
                row.getString("access_id_tail"),
                Program.valueOf(row.getString("program")),
                row.getString("plan_name"),
                severities(row),
                new ContractPeriod(instant(row, "starts_at"), instant(row, "ends_at")),
                ContractState.of(row.getString("state")),
                row.getLong("version"));
    }

    static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    private static Set<Severity> severities(Row row) {
        return Stream.of(row.getArrayOfStrings("severities"))
                .map(Severity::valueOf)
                .collect(Collectors.toSet());
    }
}
