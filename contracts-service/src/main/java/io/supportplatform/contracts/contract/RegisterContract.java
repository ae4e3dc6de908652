package io.supportplatform.contracts.contract;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.contract.RegistrationGuard.Tries;
import io.supportplatform.contracts.contract.RegistrationRefusal.AlreadyRegistered;
import io.supportplatform.contracts.contract.RegistrationRefusal.AttemptsExceeded;
import io.supportplatform.contracts.contract.RegistrationRefusal.NotFound;
import io.supportplatform.contracts.contract.domain.Contract;
import io.supportplatform.contracts.contract.domain.ContractIdentifiers;
import io.supportplatform.contracts.contract.domain.SourceAddress;
import io.supportplatform.contracts.eligibility.domain.PlanRule;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Puts a contract on the sign-in of whoever knows both of its ids. */
@Singleton
class RegisterContract {

    private final PgTransaction transactions;
    private final RegistrationGuard guard;
    private final ContractRepository contracts;
    private final ContractQueries queries;
    private final ContractPublications publications;
    private final Outbox outbox;
    private final AccessIdKeys keys;
    private final Clock clock;

    RegisterContract(
            PgTransaction transactions,
            RegistrationGuard guard,
            ContractRepository contracts,
            ContractQueries queries,
            ContractPublications publications,
            Outbox outbox,
            AccessIdKeys keys,
            Clock clock) {
        this.transactions = transactions;
        this.guard = guard;
        this.contracts = contracts;
        this.queries = queries;
        this.publications = publications;
        this.outbox = outbox;
        this.keys = keys;
        this.clock = clock;
    }

    Uni<Decision<LinkedContract, RegistrationRefusal>> register(
            Caller caller, SourceAddress source, ContractIdentifiers ids) {
        return transactions.run(tx -> {
            var attempt = new Attempt(tx, caller, ids, clock.instant());
            return guard.lock(tx, caller.account(), source, attempt.now())
                    .flatMap(tries -> unlessBlocked(attempt, tries));
        });
    }

    private record Attempt(OpenPgTransaction tx, Caller caller, ContractIdentifiers ids, Instant now) {}

    private Uni<Decision<LinkedContract, RegistrationRefusal>> unlessBlocked(Attempt attempt, Tries tries) {
        Optional<Instant> until = guard.blockedUntil(tries, attempt.now());
        return until.isPresent()
                ? refused(new AttemptsExceeded(until.get()))
                : contracts
                        .lock(
                                attempt.tx(),
                                attempt.ids().number(),
                                keys.all(attempt.ids().accessId()))
                        .flatMap(found -> visible(attempt, found))
                        .flatMap(found ->
                                found.map(contract -> link(attempt, contract)).orElseGet(() -> miss(attempt, tries)));
    }

    // A contract that may not be shared is, for everybody but its holder, as if it did not exist.
    private Uni<Optional<Contract>> visible(Attempt attempt, Optional<Contract> found) {
        Optional<Contract> unshareable =
                found.filter(contract -> !PlanRule.of(contract.program()).shareable());
        return unshareable.isEmpty()
                ? Uni.createFrom().item(found)
                : contracts
                        .isHeldByAnother(attempt.tx(), unshareable.get(), attempt.caller())
                        .map(held -> found.filter(contract -> !held));
    }

    private Uni<Decision<LinkedContract, RegistrationRefusal>> miss(Attempt attempt, Tries tries) {
        return guard.addMiss(attempt.tx(), tries, attempt.now()).replaceWith(Decision.refused(new NotFound()));
    }

    private Uni<Decision<LinkedContract, RegistrationRefusal>> link(Attempt attempt, Contract contract) {
        return contracts
                .link(attempt.tx(), contract, attempt.caller(), attempt.now())
                .map(Optional::isPresent)
                .flatMap(added -> queries.find(attempt.tx(), attempt.caller().account(), contract.id(), attempt.now())
                        .map(Optional::orElseThrow)
                        .flatMap(linked -> added ? tell(attempt, linked) : refused(new AlreadyRegistered(linked))));
    }

    private Uni<Decision<LinkedContract, RegistrationRefusal>> tell(Attempt attempt, LinkedContract linked) {
        return outbox.add(attempt.tx(), publications.registered(linked, attempt.caller()))
                .replaceWith(Decision.accepted(linked));
    }

    private static Uni<Decision<LinkedContract, RegistrationRefusal>> refused(RegistrationRefusal refusal) {
        return Uni.createFrom().item(Decision.refused(refusal));
    }
}
