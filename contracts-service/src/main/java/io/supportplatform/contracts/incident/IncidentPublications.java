package io.supportplatform.contracts.incident;

import io.supportplatform.contracts.Channels;
import io.supportplatform.contracts.eligibility.domain.Obstacle;
import io.supportplatform.contracts.ledger.ConsumptionRepository.Demand;
import io.supportplatform.contracts.ledger.domain.Consumption;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.contracts.ledger.domain.Reservation;
import io.supportplatform.contracts.ledger.domain.ReservationId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.kit.messaging.Envelopes;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.Sequence;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What others hear of incidents. */
@Singleton
class IncidentPublications {

    private static final String PREFIX = "io.supportplatform.";
    private static final Sequence RESERVED = Sequence.of(1);
    private static final Sequence RELEASED = Sequence.of(2);

    private final Envelopes envelopes;

    IncidentPublications(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    /** Who ended a hold. */
    enum Cause {
        CALLER,
        LAPSED
    }

    EventEnvelope reserved(Reservation hold, AccountKind kind, Instant until) {
        var payload = new Reserved(
                hold.id().value(),
                hold.contractId().value(),
                new Account(hold.account().tenantId(), hold.account().objectId(), kind.name()),
                hold.purpose().productId(),
                hold.purpose().version(),
                until);
        return envelope("ContractIncidentReserved", hold.id().value(), RESERVED, payload);
    }

    EventEnvelope released(ReservationId id, ContractId contract, Cause cause) {
        var payload = new Released(id.value(), contract.value(), cause);
        return envelope("ContractIncidentReleased", id.value(), RELEASED, payload);
    }

    /** As far as it is known before the unit has moved; the statement adds what is left. */
    EventEnvelope consumed(Demand demand, Instant now, Sequence question) {
        var payload = new ConsumedInPart(
                demand.ticketId(), demand.attemptId(), demand.contractId().value(), account(demand), now);
        return envelope("ContractIncidentConsumed", demand.ticketId(), question, payload);
    }

    EventEnvelope consumedBefore(Demand demand, Consumption before, Sequence question) {
        var account = new Account(before.account().tenantId(), before.account().objectId(), before.accountKind());
        var payload = new Consumed(
                demand.ticketId(),
                demand.attemptId(),
                before.contractId().value(),
                account,
                before.availableAfter(),
                before.availableAfter() == 0,
                before.consumedAt());
        return envelope("ContractIncidentConsumed", demand.ticketId(), question, payload);
    }

    EventEnvelope refused(Demand demand, Refusal refusal, Instant now, Sequence question) {
        var payload = new Refused(
                demand.ticketId(),
                demand.attemptId(),
                demand.contractId().value(),
                refusal.reasons(),
                refusal.remedies(),
                now);
        return envelope("ContractIncidentRefused", demand.ticketId(), question, payload);
    }

    // An answer takes the place of its question in the ticket's life, so that a ticket's answers keep their order.
    private EventEnvelope envelope(String fact, UUID key, Sequence sequence, Object payload) {
        return envelopes.of(Channels.INCIDENTS, PREFIX + fact + ".v1", key.toString(), sequence, payload);
    }

    private static Account account(Demand demand) {
        return new Account(demand.account().tenantId(), demand.account().objectId(), demand.accountKind());
    }

    /** Why a ticket gets no incident, in codes. */
    record Refusal(List<String> reasons, List<String> remedies) {

        static Refusal of(List<Obstacle> obstacles) {
            return new Refusal(Obstacle.reasons(obstacles), Obstacle.remedies(obstacles));
        }
    }

    record Account(String tenantId, String objectId, String kind) {}

    record Reserved(
            UUID reservationId,
            UUID contractId,
            Account account,
            String productId,
            String version,
            Instant holdUntil) {}

    record Released(UUID reservationId, UUID contractId, Cause cause) {}

    record ConsumedInPart(UUID ticketId, UUID attemptId, UUID contractId, Account account, Instant consumedAt) {}

    record Consumed(
            UUID ticketId,
            UUID attemptId,
            UUID contractId,
            Account account,
            int availableAfter,
            boolean exhausted,
            Instant consumedAt) {}

    record Refused(
            UUID ticketId,
            UUID attemptId,
            UUID contractId,
            List<String> reasons,
            List<String> remedies,
            Instant refusedAt) {}
}
