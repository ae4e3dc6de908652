package io.supportplatform.contracts.contract.domain;

import io.supportplatform.contracts.eligibility.domain.Plan;

/** Where a contract is in its life; that its term is over or its units are gone is computed, never stored. */
public sealed interface ContractState {

    String name();

    Plan.Standing standing();

    /** Made by operations, not usable yet. */
    record Issued() implements ContractState {

        public Active activate() {
            return new Active();
        }

        @Override
        public String name() {
            return "ISSUED";
        }

        @Override
        public Plan.Standing standing() {
            return Plan.Standing.NOT_ACTIVATED;
        }
    }

    /** In use. */
    record Active() implements ContractState {

        @Override
        public String name() {
            return "ACTIVE";
        }

        @Override
        public Plan.Standing standing() {
            return Plan.Standing.ACTIVE;
        }
    }

    /** Stopped while a payment is disputed. */
    record Suspended() implements ContractState {

        @Override
        public String name() {
            return "SUSPENDED";
        }

        @Override
        public Plan.Standing standing() {
            return Plan.Standing.SUSPENDED;
        }
    }

    /** Stopped by operations. */
    record Frozen() implements ContractState {

        @Override
        public String name() {
            return "FROZEN";
        }

        @Override
        public Plan.Standing standing() {
            return Plan.Standing.FROZEN;
        }
    }

    static ContractState of(String name) {
        return switch (name) {
            case "ISSUED" -> new Issued();
            case "ACTIVE" -> new Active();
            case "SUSPENDED" -> new Suspended();
            case "FROZEN" -> new Frozen();
            default -> throw new IllegalArgumentException("not a contract state: " + name);
        };
    }
}
