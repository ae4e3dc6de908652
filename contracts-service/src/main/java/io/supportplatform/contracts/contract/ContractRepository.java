package io.supportplatform.contracts.contract;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.contract.AccessIdKeys.Mac256;
import io.supportplatform.contracts.contract.domain.Contract;
import io.supportplatform.contracts.contract.domain.ContractNumber;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Contracts and their registrations. */
@Singleton
class ContractRepository {

    private static final String INSERT = """
            insert into contract (id, contract_number, access_id_mac, access_id_key_id, access_id_tail, program, plan_name,
                                  severities, starts_at, ends_at, state, version, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            on conflict on constraint uq_contract_number do nothing""";

    private static final String FIND = "select" + ContractRow.COLUMNS + "from contract c where c.id = $1";

    private static final String LOCK = FIND + " for no key update";

    private static final String LOCK_BY_IDENTIFIERS = "select" + ContractRow.COLUMNS
            + "from contract c where c.contract_number = $1 and c.access_id_mac = any($2) for no key update";

    private static final String STORE_STATE = "update contract set state = $2, version = $3 where id = $1";

    // A registration that was undone is opened again; one that is live makes no row. What may not be shared is
    // refused while another account has it: the contract's row is locked, so nobody registers in between.
    private static final String LINK = """
            with linked as (
                insert into registration (contract_id, tenant_id, object_id, account_kind, registered_at)
                values ($1, $2, $3, $4, $5)
                on conflict on constraint pk_registration do update
                   set unlinked_at = null, registered_at = excluded.registered_at, account_kind = excluded.account_kind
                 where registration.unlinked_at is not null
                returning contract_id)
            update contract c set version = c.version + 1 from linked where c.id = linked.contract_id
            returning """ + ContractRow.COLUMNS;

    private static final String HELD_BY_ANOTHER = """
            select 1 from registration
             where contract_id = $1 and unlinked_at is null and (tenant_id, object_id) <> ($2, $3)
             limit 1""";

    // The contract first, as registering does, so that the two cannot wait for each other.
    private static final String UNLINK = """
            with locked as (
                select id from contract where id = $1 for no key update),
            gone as (
                update registration r set unlinked_at = greatest($4, r.registered_at)
                  from locked
                 where r.contract_id = locked.id and r.tenant_id = $2 and r.object_id = $3 and r.unlinked_at is null
                returning r.contract_id)
            update contract c set version = c.version + 1 from gone where c.id = gone.contract_id
            returning """ + ContractRow.COLUMNS;

    /** Adds a contract; false when its number is taken. */
    Uni<Boolean> insert(OpenTransaction tx, Contract contract, Mac256 accessId, Instant now) {
        return tx.update(
                        INSERT,
                        contract.id().value(),
                        contract.number().value(),
                        Buffer.buffer(accessId.value()),
                        accessId.keyId(),
                        contract.accessIdTail(),
                        contract.program().name(),
                        contract.planName(),
                        contract.severities().stream().map(Enum::name).sorted().toArray(String[]::new),
                        at(contract.period().startsAt()),
                        at(contract.period().endsAt()),
                        contract.state().name(),
                        contract.version(),
                        at(now))
                .map(rows -> rows == 1);
    }

    Uni<Optional<Contract>> find(OpenTransaction tx, ContractId id) {
        return tx.select(FIND, id.value()).map(ContractRepository::first);
    }

    Uni<Optional<Contract>> lock(OpenTransaction tx, ContractId id) {
        return tx.select(LOCK, id.value()).map(ContractRepository::first);
    }

    /** One question for both ids, so that it takes the same time whichever of them is wrong. */
    Uni<Optional<Contract>> lock(OpenTransaction tx, ContractNumber number, List<Mac256> accessId) {
        Buffer[] macs = accessId.stream().map(mac -> Buffer.buffer(mac.value())).toArray(Buffer[]::new);
        return tx.select(LOCK_BY_IDENTIFIERS, number.value(), macs).map(ContractRepository::first);
    }

    Uni<Void> storeState(OpenTransaction tx, Contract contract) {
        return tx.update(STORE_STATE, contract.id().value(), contract.state().name(), contract.version())
                .replaceWithVoid();
    }

    Uni<Boolean> isHeldByAnother(OpenTransaction tx, Contract contract, Caller caller) {
        return tx.select(
                        HELD_BY_ANOTHER,
                        contract.id().value(),
                        caller.account().tenantId(),
                        caller.account().objectId())
                .map(rows -> !rows.isEmpty());
    }

    /** Puts a locked contract on the caller's sign-in; empty when it is there already. */
    Uni<Optional<Contract>> link(OpenTransaction tx, Contract contract, Caller caller, Instant now) {
        return tx.select(
                        LINK,
                        contract.id().value(),
                        caller.account().tenantId(),
                        caller.account().objectId(),
                        caller.kind().name(),
                        at(now))
                .map(ContractRepository::first);
    }

    /** Takes a contract off the caller's sign-in; empty when it is not there. */
    Uni<Optional<Contract>> unlink(OpenTransaction tx, ContractId id, Caller caller, Instant now) {
        return tx.select(
                        UNLINK,
                        id.value(),
                        caller.account().tenantId(),
                        caller.account().objectId(),
                        at(now))
                .map(ContractRepository::first);
    }

    private static Optional<Contract> first(List<Row> rows) {
        return rows.stream().findFirst().map(ContractRow::toContract);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
