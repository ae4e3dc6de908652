package io.supportplatform.requests.catalogue;

import static org.hamcrest.Matchers.equalTo;

import io.supportplatform.requests.Api;
import io.supportplatform.requests.RequestsTest;
import io.supportplatform.requests.Wizard;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TestEvents;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What contracts-service says of a product counts by its age, not by its arrival. */
@RequestsTest
class KnownProductsIT {

    @Test
    void takesNewerSnapshots_andLeavesOlderOnesAside() {
        // Given
        Api.profiles("ada");
        var wizard = Wizard.of("ada");
        publish(wizard.product(), 2, "Second name");
        named(wizard, "Second name");

        // When
        publish(wizard.product(), 3, "Third name");
        publish(wizard.product(), 1, "First name");
        var later = Wizard.of("ada");
        publish(wizard.product(), later.product(), 1, "Came after all that");
        named(later, "Came after all that");

        // Then
        named(wizard, "Third name");
    }

    private static void named(Wizard wizard, String name) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> wizard.save("problem", wizard.problemBody())
                        .statusCode(200)
                        .body("problem.productName", equalTo(name)));
    }

    private static void publish(String product, long sequence, String name) {
        publish(product, product, sequence, name);
    }

    /** Under the same key, events arrive in the order they were sent. */
    private static void publish(String key, String product, long sequence, String name) {
        var event = new JsonObject(Schemas.example("ProductChanged"))
                .put("productId", product)
                .put("name", name);
        TestEvents.publish("support.products", key, "ProductChanged", sequence, event.encode());
    }
}
