package io.supportplatform.contracts.ledger;

import static io.supportplatform.contracts.Api.contract;
import static io.supportplatform.contracts.Api.get;
import static io.supportplatform.contracts.Api.reserve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportplatform.contracts.Api;
import io.supportplatform.contracts.ContractsTest;
import io.supportplatform.contracts.Crowd;
import io.supportplatform.testing.Proves;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The book itself: nobody changes it, its lines have no gaps, and the counters are what the lines say. */
@ContractsTest
class BookIT {

    private static final String REPLAY = """
            select l.total, l.available, l.reserved, l.consumed, l.seq,
                   sum(t.units) filter (where t.to_bucket = 'AVAILABLE')
                     - coalesce(sum(t.units) filter (where t.from_bucket = 'AVAILABLE'), 0) as replayed_available,
                   coalesce(sum(t.units) filter (where t.to_bucket = 'RESERVED'), 0)
                     - coalesce(sum(t.units) filter (where t.from_bucket = 'RESERVED'), 0) as replayed_reserved,
                   coalesce(sum(t.units) filter (where t.to_bucket = 'CONSUMED'), 0) as replayed_consumed,
                   count(*) as lines, max(t.lot_seq) as last
              from lot l join transfer t on t.lot_id = l.id
             where l.contract_id = $1
             group by l.id""";

    @Inject
    Pool pool;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    @ConfigProperty(name = "platform.database.owner-user")
    String owner;

    @Inject
    @ConfigProperty(name = "platform.database.owner-password")
    String ownerPassword;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update transfer set units = units + 1",
                "delete from transfer",
                "truncate transfer",
                "update consumption set available_after = 0",
                "delete from consumption",
                "truncate consumption",
            })
    void isClosedToTheService_byItsRights(String change) {
        assertThatThrownBy(() -> pool.query(change).execute().await().indefinitely())
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update transfer set units = units + 1",
                "delete from transfer",
                "truncate transfer cascade",
                "update consumption set available_after = 0",
                "delete from consumption",
                "truncate consumption",
            })
    void isClosedToTheOwner_byATrigger(String change) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("append-only");
        }
    }

    @Test
    @Proves("B9")
    void saysWhatTheCountersSay_afterACrowdHasReservedAndReleased() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 10).registeredBy("ada");

        // When
        Crowd.of(32).doing(client -> {
            UUID reservation = UUID.randomUUID();
            reserve("ada", reservation, issued.id(), product);
            return client % 2 == 0 ? release(reservation) : 0;
        });

        // Then
        var row = pool.preparedQuery(REPLAY)
                .execute(Tuple.of(issued.id()))
                .await()
                .indefinitely()
                .iterator()
                .next();
        assertThat(row.getLong("replayed_available"))
                .isEqualTo(row.getInteger("available").longValue());
        assertThat(row.getLong("replayed_reserved"))
                .isEqualTo(row.getInteger("reserved").longValue());
        assertThat(row.getLong("replayed_consumed"))
                .isEqualTo(row.getInteger("consumed").longValue());
        assertThat(row.getLong("lines")).isEqualTo(row.getLong("last")).isEqualTo(row.getLong("seq"));
    }

    @Test
    void isReadPageByPage_withoutGapsOrRepeats() {
        // Given
        String product = Api.product();
        Api.Issued issued = contract("PROFESSIONAL", 10).registeredBy("ada");
        for (int times = 0; times < 4; times++) {
            reserve("ada", UUID.randomUUID(), issued.id(), product).statusCode(201);
        }

        // When
        List<Integer> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = get("ada", "contracts/" + issued.id() + "/ledger?limit=2" + cursor)
                    .statusCode(200);
            seen.addAll(page.extract().<List<Integer>>path("items.lotSeq"));
            String next = page.extract().path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }

        // Then
        assertThat(seen.stream().mapToLong(Integer::longValue))
                .containsExactly(LongStream.of(5, 4, 3, 2, 1).boxed().toArray(Long[]::new));
    }

    /** However many lines there are, a page is found by its key: the row comparison bounds the index, for every plan. */
    @Test
    void isReadFromWhereThePageStarts_notFromItsEnd() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                var statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan; set enable_seqscan = off");
            statement.execute("prepare page (uuid, timestamptz, uuid, bigint, int) as " + LedgerStatements.TRANSFERS);
            var plan = new StringBuilder();
            try (var lines = statement.executeQuery(
                    "explain execute page (gen_random_uuid(), now(), gen_random_uuid(), 1, 26)")) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }

            assertThat(plan.toString()).containsPattern("Index Cond: .*ROW\\(recorded_at, lot_id, lot_seq\\) <");
        }
    }

    private static int release(UUID reservation) {
        return Api.as("ada")
                .post(Api.BASE + "reservations/" + reservation + "/release")
                .statusCode();
    }
}
