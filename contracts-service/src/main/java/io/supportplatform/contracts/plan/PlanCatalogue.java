package io.supportplatform.contracts.plan;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.contract.ContractQueries;
import io.supportplatform.contracts.contract.LinkedContract;
import io.supportplatform.contracts.eligibility.domain.Eligibility;
import io.supportplatform.contracts.eligibility.domain.Need;
import io.supportplatform.contracts.eligibility.domain.Obstacle;
import io.supportplatform.contracts.eligibility.domain.Severity;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.contracts.product.ProductQueries;
import io.supportplatform.contracts.product.domain.ProductId;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.transaction.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The plans of an account, judged for a need: the list, reservations and consumption all see them through here. */
@Singleton
public class PlanCatalogue {

    private final ContractQueries contracts;
    private final ProductQueries products;

    PlanCatalogue(ContractQueries contracts, ProductQueries products) {
        this.contracts = contracts;
        this.products = products;
    }

    /** A plan on the account's sign-in and what stands against using it. */
    public record Judged(LinkedContract contract, List<Obstacle> obstacles) {

        public boolean isUsable() {
            return obstacles.isEmpty();
        }
    }

    /** The need with its product as the catalogue knows it. */
    public Uni<Need> need(Statements tx, String product, String version, Optional<Severity> severity) {
        return ProductId.read(product)
                .map(id -> products.find(tx, id))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(found -> new Need(found.map(ProductQueries.Stored::product), version, severity));
    }

    Uni<List<Judged>> all(Statements tx, AccountId account, Need need, Instant now) {
        return contracts
                .all(tx, account, now)
                .map(linked -> linked.stream()
                        .map(each -> new Judged(each, each.obstacles(need, now)))
                        .toList());
    }

    /** One plan with its obstacles; without a plan when it is not on the account's sign-in. */
    public Uni<Choice> choose(Statements tx, AccountId account, ContractId id, Need need, Instant now) {
        return find(tx, account, id, now).map(found -> found.judgedFor(need));
    }

    /** One plan as it is now, not judged yet. */
    public Uni<Found> find(Statements tx, AccountId account, ContractId id, Instant now) {
        return contracts.find(tx, account, id, now).map(contract -> new Found(contract, now));
    }

    /** A plan, if it is on the account's sign-in, as it was at an instant. */
    public record Found(Optional<LinkedContract> contract, Instant at) {

        public Choice judgedFor(Need need) {
            return new Choice(
                    contract, contract.map(linked -> linked.obstacles(need, at)).orElse(Eligibility.NOT_LINKED));
        }
    }

    /** A plan somebody picked, if it is theirs to pick, and what stands against it. */
    public record Choice(Optional<LinkedContract> contract, List<Obstacle> obstacles) {}
}
