package io.supportplatform.contracts.incident;

import static io.supportplatform.contracts.Api.available;
import static io.supportplatform.contracts.Api.contract;
import static io.supportplatform.contracts.Api.get;
import static io.supportplatform.contracts.Api.reserve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.supportplatform.contracts.Api;
import io.supportplatform.contracts.ContractsTest;
import io.supportplatform.testing.TravellingClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A hold whose time is over, before and while its unit goes to somebody else. */
@ContractsTest
class LapsedHoldIT {

    @Test
    void isNotGivenBackByItsHolder_whenNobodyHasTidiedUpYet() {
        // Given
        Api.Issued issued = contract("PROFESSIONAL", 1).registeredBy("ada");
        UUID reservation = UUID.randomUUID();
        reserve("ada", reservation, issued.id(), Api.product()).statusCode(201);

        TravellingClock.later(Duration.ofMinutes(15), () -> {
            // When
            var late = Api.as("ada").post(Api.BASE + "reservations/" + reservation + "/release");

            // Then
            late.then().statusCode(409).body("code", equalTo("RESERVATION_LAPSED"));
            get("ada", "contracts/" + issued.id() + "/ledger").body("items.kind", contains("RESERVE", "GRANT"));
            assertThat(available("ada", issued.id())).isEqualTo(1);
        });
    }

    @Test
    void losesItsUnit_whileHoldsThatStillRunKeepTheirs() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 2).registeredBy("ada", "ben");
        UUID running = UUID.randomUUID();
        reserve("ada", UUID.randomUUID(), issued.id(), product).statusCode(201);
        TravellingClock.later(
                Duration.ofMinutes(10),
                () -> reserve("ada", running, issued.id(), product).statusCode(201));

        TravellingClock.later(Duration.ofMinutes(20), () -> {
            // When
            reserve("ben", UUID.randomUUID(), issued.id(), product).statusCode(201);

            // Then
            get("ada", "reservations/" + running).body("state", equalTo("HELD"));
            reserve("ben", UUID.randomUUID(), issued.id(), product)
                    .statusCode(409)
                    .body("code", equalTo("UNITS_ALL_RESERVED"));
            get("ada", "contracts/" + issued.id() + "/ledger")
                    .body("items.kind", contains("RESERVE", "HOLD_LAPSE", "RESERVE", "RESERVE", "GRANT"));
        });
    }
}
