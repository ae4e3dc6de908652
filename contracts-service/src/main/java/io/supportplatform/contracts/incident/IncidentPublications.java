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
        var payload = reservedPayload(hold, kind, until);
        return envelope("ContractIncidentReserved", hold.id().value(), RESERVED, payload);
    }

    EventEnvelope released(ReservationId id, ContractId contract, Cause cause) {
        return envelope("ContractIncidentReleased", id.value(), RELEASED, releasedPayload(id, contract, cause));
    }

    /** As far as it is known before the unit has moved; the statement adds what is left. */
    EventEnvelope consumed(Demand demand, Instant now, Sequence question) {
        return envelope("ContractIncidentConsumed", demand.ticketId(), question, consumedPayload(demand, now));
    }

    EventEnvelope consumedBefore(Demand demand, Consumption before, Sequence question) {
        var payload = consumedBeforePayload(demand, before);
        return envelope("ContractIncidentConsumed", demand.ticketId(), question, payload);
    }

    EventEnvelope refused(Demand demand, Refusal refusal, Instant now, Sequence question) {
        var payload = refusedPayload(demand, refusal, now);
        return envelope("ContractIncidentRefused", demand.ticketId(), question, payload);
    }

    // An answer takes the place of its question in the ticket's life, so that a ticket's answers keep their order.
    private EventEnvelope envelope(String fact, UUID key, Sequence sequence, Object payload) {
        return envelopes.of(Channels.INCIDENTS, PREFIX + fact + ".v1", key.toString(), sequence, payload);
    }

    static Reserved reservedPayload(Reservation hold, AccountKind kind, Instant until) {
        return new Reserved(
                hold.id().value(),
                hold.contractId().value(),
                new Account(hold.account().tenantId(), hold.account().objectId(), kind.name()),
                hold.purpose().productId(),
                hold.purpose().version(),
                until);
    }

    static Released releasedPayload(ReservationId id, ContractId contract, Cause cause) {
        return new Released(id.value(), contract.value(), cause);
    }

    static ConsumedInPart consumedPayload(Demand demand, Instant now) {
        UUID contract = demand.contractId().value();
        return new ConsumedInPart(demand.ticketId(), demand.attemptId(), contract, account(demand), now);
    }

    static Consumed consumedBeforePayload(Demand demand, Consumption before) {
        return new Consumed(
                demand.ticketId(),
                demand.attemptId(),
                before.contractId().value(),
                new Account(before.account().tenantId(), before.account().objectId(), before.accountKind()),
                before.availableAfter(),
                before.availableAfter() == 0,
                before.consumedAt());
    }

    static Refused refusedPayload(Demand demand, Refusal refusal, Instant now) {
        return new Refused(
                demand.ticketId(),
                demand.attemptId(),
                demand.contractId().value(),
                refusal.reasons(),
                refusal.remedies(),
                now);
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
