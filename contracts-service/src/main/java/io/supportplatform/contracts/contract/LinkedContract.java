package io.supportplatform.contracts.contract;

import io.supportplatform.contracts.contract.domain.Contract;
import io.supportplatform.contracts.eligibility.domain.Eligibility;
import io.supportplatform.contracts.eligibility.domain.Need;
import io.supportplatform.contracts.eligibility.domain.Obstacle;
import io.supportplatform.contracts.eligibility.domain.Plan;
import io.supportplatform.contracts.ledger.domain.Book;
import io.supportplatform.kit.identity.AccountKind;
import java.time.Instant;
import java.util.List;

/** A contract on somebody's sign-in, with its book as of now. */
public record LinkedContract(Contract contract, Book book, AccountKind kind, Instant registeredAt) {

    /** What stands against it now, whatever it is wanted for. */
    List<Obstacle> obstacles() {
        return Eligibility.standing(plan(), book.readAt());
    }

    /** What stands against using it for this need at that instant. */
    public List<Obstacle> obstacles(Need need, Instant at) {
        return Eligibility.assess(plan(), need, at);
    }

    /** Grows with everything that changes how the contract is shown. */
    public long revision() {
        return contract.version() + book.revision();
    }

    private Plan plan() {
        return contract.planFor(kind == AccountKind.PERSONAL, book.balance());
    }
}
