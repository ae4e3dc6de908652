package io.supportplatform.contracts.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supportplatform.contracts.eligibility.domain.Severity;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.contracts.ledger.domain.Reservation;
import io.supportplatform.contracts.ledger.domain.ReservationId;
import io.supportplatform.contracts.product.domain.ProductId;
import io.supportplatform.kit.rest.PublicLinks;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies of the reservation resource. */
final class ReservationJson {

    static final String BASE = "/api/contracts/v1/reservations/";

    private ReservationJson() {}

    @Schema(name = "ReservationPut", examples = """
                    {"contractId":"01a1f46d-d0c0-7cc8-b21d-6375c494d043","productId":"windows-server","version":"2025",
                     "severity":"MODERATE"}""")
    record PutRequest(
            @NotNull UUID contractId,

            @NotNull @Pattern(regexp = ProductId.FORMAT) @Size(max = ProductId.MAX_LENGTH)
            String productId,

            @NotBlank @Size(max = 64) String version,
            @NotNull Severity severity) {

        ReserveUnit.Order toOrder(UUID id) {
            return new ReserveUnit.Order(
                    new ReservationId(id), new ContractId(contractId), new ProductId(productId), version, severity);
        }
    }

    /** HELD, COMMITTED, RELEASED or LAPSED. */
    enum State {
        HELD,
        COMMITTED,
        RELEASED,
        LAPSED
    }

    @Schema(name = "Reservation", description = "One incident held for the caller until holdUntil.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            UUID id,
            UUID contractId,
            String productId,
            String version,
            String severity,
            State state,
            @Nullable Instant holdUntil,
            @Nullable Instant resolvedAt,
            Map<String, URI> links) {

        static View from(Reservation reservation, Instant now, PublicLinks links) {
            Life life = Life.of(reservation.state(), now);
            String self = BASE + reservation.id();
            return new View(
                    reservation.id().value(),
                    reservation.contractId().value(),
                    reservation.purpose().productId(),
                    reservation.purpose().version(),
                    reservation.purpose().severity(),
                    life.state(),
                    life.holdUntil(),
                    life.resolvedAt(),
                    life.state() == State.HELD
                            ? Map.of("self", links.to(self), "release", links.to(self + "/release"))
                            : Map.of("self", links.to(self)));
        }
    }

    private record Life(
            State state,
            @Nullable Instant holdUntil,
            @Nullable Instant resolvedAt) {

        static Life of(Reservation.State state, Instant now) {
            return switch (state) {
                case Reservation.Held held when held.isLive(now) -> new Life(State.HELD, held.until(), null);
                case Reservation.Held held -> new Life(State.LAPSED, null, held.until());
                case Reservation.Committed(Instant at) -> new Life(State.COMMITTED, null, at);
                case Reservation.Released(Instant at) -> new Life(State.RELEASED, null, at);
                case Reservation.Lapsed(Instant at) -> new Life(State.LAPSED, null, at);
            };
        }
    }

    /** Grows with each change of state, so that it can be told as an entity tag. */
    static long revision(Reservation reservation, Instant now) {
        return Life.of(reservation.state(), now).state() == State.HELD ? 1 : 2;
    }
}
