package io.supportplatform.contracts.contract;

import static io.supportplatform.contracts.Api.BASE;
import static io.supportplatform.contracts.Api.as;
import static io.supportplatform.contracts.Api.contract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.supportplatform.contracts.Api;
import io.supportplatform.contracts.ContractsTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Taking a contract off a sign-in while somebody else is at work on it. */
@ContractsTest
class UnlinkIT {

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    @ConfigProperty(name = "platform.database.owner-user")
    String owner;

    @Inject
    @ConfigProperty(name = "platform.database.owner-password")
    String ownerPassword;

    /** Registering locks the contract and then the registration; the other way round the two would wait for each other. */
    @Test
    void locksTheContractBeforeTheRegistration() throws SQLException {
        // Given
        Api.Issued issued = contract("PROFESSIONAL", 1).registeredBy("ada");
        CompletableFuture<Integer> unlinking;
        try (Connection other = DriverManager.getConnection(url, owner, ownerPassword)) {
            other.setAutoCommit(false);
            ask(other, "select id from contract where id = '" + issued.id() + "' for no key update");

            // When
            unlinking = CompletableFuture.supplyAsync(() -> as("ada")
                    .delete(BASE + "contract-registrations/" + issued.id())
                    .statusCode());
            await().until(() -> ask(
                    other, "select 1 from pg_locks where not granted and transactionid = pg_current_xact_id()::xid"));

            // Then
            assertThat(ask(
                            other,
                            "select 1 from registration where contract_id = '" + issued.id() + "' for update nowait"))
                    .isTrue();
            other.rollback();
        }
        assertThat(unlinking.join()).isEqualTo(204);
    }

    private static boolean ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
