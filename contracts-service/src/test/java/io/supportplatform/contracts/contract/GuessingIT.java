package io.supportplatform.contracts.contract;

import static io.supportplatform.contracts.Api.BASE;
import static io.supportplatform.contracts.Api.as;
import static io.supportplatform.contracts.Api.contract;
import static io.supportplatform.contracts.Api.once;
import static io.supportplatform.contracts.Api.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.supportplatform.contracts.Api;
import io.supportplatform.contracts.ContractsTest;
import io.supportplatform.contracts.Crowd;
import io.supportplatform.testing.TravellingClock;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ids cannot be found by trying. */
@ContractsTest
class GuessingIT {

    private static final Map<String, Object> WRONG = Map.of("accessId", "NOT-THERE", "contractNumber", "NOR-THERE");

    @Inject
    Pool pool;

    @BeforeEach
    void forgetEarlierMisses() {
        pool.query("delete from registration_guard").execute().await().indefinitely();
        pool.query("delete from registration_miss").execute().await().indefinitely();
    }

    @Test
    void blocksAfterFiveMisses_evenTheRightIds_untilTheWindowHasPassed() {
        // Given
        Api.Issued issued = contract("PROFESSIONAL", 5);
        for (int miss = 1; miss <= 5; miss++) {
            register("eve", WRONG).statusCode(404);
        }

        // When
        var blocked = register("eve", issued.ids());

        // Then
        blocked.statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("REGISTRATION_ATTEMPTS_EXCEEDED"));
        register("ada", issued.ids()).statusCode(201);
        TravellingClock.later(
                Duration.ofMinutes(15), () -> register("eve", issued.ids()).statusCode(201));
    }

    @Test
    void countsGuesses_alsoWhenOneOfTheIdsIsRight() {
        // Given
        Api.Issued issued = contract("PROFESSIONAL", 5);
        Api.Issued other = contract("PROFESSIONAL", 5);

        // When
        for (int miss = 1; miss <= 3; miss++) {
            register("eve", Map.of("accessId", "NOT-THERE", "contractNumber", issued.contractNumber()))
                    .statusCode(404);
        }
        for (int miss = 4; miss <= 5; miss++) {
            register("eve", Map.of("accessId", issued.accessId(), "contractNumber", other.contractNumber()))
                    .statusCode(404);
        }

        // Then
        register("eve", issued.ids()).statusCode(429);
    }

    @Test
    void blocksTheAddress_whenManyAccountsGuessFromIt_untilTheWindowHasPassed() {
        // Given
        Api.Issued issued = contract("PROFESSIONAL", 5);
        for (String person : List.of("eve", "lea", "max", "tia")) {
            for (int miss = 1; miss <= 5; miss++) {
                register(person, WRONG).statusCode(404);
            }
        }

        // When
        var blocked = register("ben", issued.ids());

        // Then
        blocked.statusCode(429).body("code", equalTo("REGISTRATION_ATTEMPTS_EXCEEDED"));
        TravellingClock.later(Duration.ofMinutes(15), () -> {
            register("eve", WRONG).statusCode(404);
            register("ben", issued.ids()).statusCode(201);
        });
        assertThat(pool.query("select count(*) from registration_miss")
                        .execute()
                        .await()
                        .indefinitely()
                        .iterator()
                        .next()
                        .getLong(0))
                .isEqualTo(1);
    }

    @Test
    void answersFiveOfManyGuessesMadeAtOnce() {
        var answers =
                Crowd.of(40).doing(guess -> register("lea", WRONG).extract().statusCode());

        assertThat(answers).containsOnlyKeys(404, 429).containsEntry(404, 5L);
    }

    @Test
    void countsARepeatedRequestOnce() {
        // Given
        for (int repeat = 1; repeat <= 10; repeat++) {
            as("max")
                    .header("Idempotency-Key", "the-same-miss")
                    .body(WRONG)
                    .post(BASE + "contract-registrations")
                    .then()
                    .statusCode(404);
        }

        // Then
        register("max", WRONG).statusCode(404);
    }

    @Test
    void doesNotRememberBeingBlocked_underTheKeyOfTheTry() {
        // Given
        Api.Issued issued = contract("PROFESSIONAL", 5);
        for (int miss = 1; miss <= 5; miss++) {
            register("eve", WRONG).statusCode(404);
        }
        var blocked = once("eve").body(issued.ids());

        // When
        blocked.post(BASE + "contract-registrations").then().statusCode(429);

        // Then
        TravellingClock.later(
                Duration.ofMinutes(16),
                () -> blocked.post(BASE + "contract-registrations").then().statusCode(201));
    }
}
