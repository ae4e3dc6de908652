package io.supportplatform.contracts.ledger;

import static io.supportplatform.contracts.Api.available;
import static io.supportplatform.contracts.Api.contract;
import static io.supportplatform.contracts.Api.get;
import static io.supportplatform.contracts.Api.reserve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.Api;
import io.supportplatform.contracts.ContractsTest;
import io.supportplatform.contracts.ledger.ConsumptionRepository.Demand;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.contracts.ledger.domain.Reservation;
import io.supportplatform.contracts.ledger.domain.ReservationId;
import io.supportplatform.kit.messaging.OutboxRow;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The statements refuse by themselves what the use cases have looked at before them: between the look and the statement
 * somebody else may have been there.
 */
@ContractsTest
class LedgerGuardsIT {

    private static final Reservation.Account ADA =
            new Reservation.Account("5c1e7a10-0000-4000-8000-0000000000a1", "a0000000-0000-4000-8000-00000000ada0");
    private static final Reservation.Account BEN =
            new Reservation.Account("5c1e7a10-0000-4000-8000-0000000000a1", "a0000000-0000-4000-8000-00000000be40");
    private static final Duration HOLD = Duration.ofMinutes(15);

    @Inject
    PgTransaction transactions;

    @Inject
    LedgerRepository ledger;

    @Inject
    ConsumptionRepository consumptions;

    private Api.Issued issued;
    private String product;
    private ReservationId held;
    private Instant heldUntil;

    @BeforeEach
    void holdTheOnlyUnit() {
        issued = contract("PROFESSIONAL", 1).registeredBy("ada");
        product = Api.product();
        held = new ReservationId(UUID.randomUUID());
        heldUntil = Instant.parse(reserve("ada", held.value(), issued.id(), product)
                .statusCode(201)
                .extract()
                .path("holdUntil"));
    }

    @Test
    void commitsOnlyARunningHold_ofThatAccount_onThatContract() {
        Instant running = heldUntil.minusSeconds(1);

        assertThat(commit(ADA, issued.id(), heldUntil)).isFalse();
        assertThat(commit(BEN, issued.id(), running)).isFalse();
        assertThat(commit(ADA, UUID.randomUUID(), running)).isFalse();
        assertStillHeld();
        assertThat(commit(ADA, issued.id(), running)).isTrue();
        assertThat(commit(ADA, issued.id(), running)).isFalse();
    }

    @Test
    void releasesOnlyARunningHold_ofThatAccount() {
        Instant running = heldUntil.minusSeconds(1);

        assertThat(release(ADA, heldUntil)).isFalse();
        assertThat(release(BEN, running)).isFalse();
        assertStillHeld();
        assertThat(release(ADA, running)).isTrue();
        assertThat(release(ADA, running)).isFalse();
    }

    @Test
    void takesNothing_whereEverythingIsHeld() {
        assertThat(reserveAnother(UUID.randomUUID(), heldUntil.minus(HOLD))).isFalse();
        assertThat(take(UUID.randomUUID())).isFalse();
        assertStillHeld();
    }

    @Test
    void holdsNoSecondUnitUnderOneId() {
        Api.Issued other = contract("PROFESSIONAL", 2).registeredBy("ada");
        reserve("ada", UUID.randomUUID(), other.id(), product).statusCode(201);
        issued = other;

        assertThatThrownBy(() -> reserveAnother(held.value(), heldUntil.minus(HOLD)))
                .hasMessageContaining("pk_reservation");
        assertThat(available("ada", other.id())).isEqualTo(1);
    }

    private void assertStillHeld() {
        get("ada", "reservations/" + held).body("state", equalTo("HELD"));
        get("ada", "contracts/" + issued.id() + "/balance")
                .body("reserved", equalTo(1))
                .body("consumed", equalTo(0));
    }

    private boolean commit(Reservation.Account account, UUID contract, Instant at) {
        return inTransaction(tx -> consumptions.commit(tx, demand(account, contract), held, at, event()));
    }

    private boolean take(UUID id) {
        Instant at = heldUntil.minusSeconds(1);
        return inTransaction(
                tx -> consumptions.take(tx, demand(ADA, issued.id()), new ReservationId(id), 1, at, event()));
    }

    private boolean release(Reservation.Account account, Instant at) {
        return inTransaction(tx -> ledger.release(tx, held, account, at, event()));
    }

    private boolean reserveAnother(UUID id, Instant since) {
        var state = new Reservation.Held(since, since.plus(HOLD));
        var hold = new Reservation(new ReservationId(id), new ContractId(issued.id()), ADA, purpose(), state);
        return inTransaction(tx -> ledger.reserve(tx, hold, 1, event()));
    }

    private Demand demand(Reservation.Account account, UUID contract) {
        return new Demand(UUID.randomUUID(), UUID.randomUUID(), new ContractId(contract), account, "WORK", purpose());
    }

    private Reservation.Purpose purpose() {
        return new Reservation.Purpose(product, "2025", "MODERATE");
    }

    private static OutboxRow event() {
        return new OutboxRow(
                UUID.randomUUID(),
                "support.incidents",
                UUID.randomUUID().toString(),
                "io.supportplatform.OfATest.v1",
                new JsonObject(),
                Buffer.buffer("{}"));
    }

    private boolean inTransaction(Function<OpenTransaction, Uni<Boolean>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> transactions.run(work::apply));
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }
}
