package io.supportplatform.contracts.product;

import static io.supportplatform.contracts.Api.BASE;
import static io.supportplatform.contracts.Api.as;
import static io.supportplatform.contracts.Api.get;
import static io.supportplatform.contracts.Api.productBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.supportplatform.contracts.Api;
import io.supportplatform.contracts.ContractsTest;
import io.supportplatform.contracts.Crowd;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TappedEvent;
import io.supportplatform.testing.TestEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ContractsTest
class ProductResourceIT {

    @Test
    void describesAProduct_replacesIt_andTellsOthersOnlyOfChanges() {
        try (var tap = TestEvents.tap("support.products")) {
            // Given
            String product = Api.product();

            // When nothing changes, then the name, then which versions there are
            put(product, productBody("Product", "ON_PREMISES", "SUPPORT_FOR_BUSINESS"));
            put(product, productBody("Renamed", "ON_PREMISES", "SUPPORT_FOR_BUSINESS"));
            put(product, onlyVersions("2025", "2022"));

            // Then
            get("ada", "products/" + product)
                    .statusCode(200)
                    .body("version", equalTo(3))
                    .body("versions.version", contains("2022", "2025"));
            await().untilAsserted(() -> assertThat(
                            tap.ofType("ProductChanged", product).stream().map(TappedEvent::sequence))
                    .containsExactly("1", "2", "3"));
            tap.ofType("ProductChanged", product)
                    .forEach(event -> Schemas.assertValid("ProductChanged", String.valueOf(event.json())));
        }
    }

    @Test
    void knowsWhoHasReadTheLatest() {
        // Given
        String product = Api.product();
        String tag = get("ada", "products/" + product).extract().header("ETag");

        // Then
        as("ada")
                .header("If-None-Match", tag)
                .get(BASE + "products/" + product)
                .then()
                .statusCode(304);
        as("ops")
                .header("If-Match", tag)
                .body(productBody("Second", "CLOUD", "AZURE"))
                .put(BASE + "operations/products/" + product)
                .then()
                .statusCode(200);
        as("ops")
                .header("If-Match", tag)
                .body(productBody("Third", "CLOUD", "AZURE"))
                .put(BASE + "operations/products/" + product)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
        as("ada")
                .header("If-None-Match", tag)
                .get(BASE + "products/" + product)
                .then()
                .statusCode(200);
    }

    @Test
    void createsNothing_whenTheCallerInsistsOnAVersion() {
        String product = "product-" + UUID.randomUUID();

        for (String tag : List.of("*", "\"v0\"", "\"v1\"")) {
            as("ops")
                    .header("If-Match", tag)
                    .body(productBody("Nothing to match", "CLOUD", "AZURE"))
                    .put(BASE + "operations/products/" + product)
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("STALE_VERSION"));
        }
        as("ada").get(BASE + "products/" + product).then().statusCode(404);
    }

    @Test
    void putsManyWritersOneBehindTheOther() {
        String product = "product-" + UUID.randomUUID();

        var outcomes = Crowd.of(8)
                .doing(writer -> as("ops")
                        .body(productBody("The same", "ON_PREMISES", "SUPPORT_FOR_BUSINESS"))
                        .put(BASE + "operations/products/" + product)
                        .statusCode());

        assertThat(outcomes).containsOnlyKeys(200, 201).containsEntry(201, 1L);
    }

    @Test
    void asksWritersToTryAgain_whenTooManyWriteAtOnce() {
        String product = Api.product();

        var outcomes = Crowd.of(24)
                .doing(writer -> as("ops")
                        .body(productBody("Written by " + writer, "ON_PREMISES", "SUPPORT_FOR_BUSINESS"))
                        .put(BASE + "operations/products/" + product)
                        .statusCode());

        assertThat(outcomes.keySet()).isSubsetOf(200, 503);
    }

    @Test
    void refusesVersionsThatContradictEachOther() {
        var body = Map.of(
                "name", "P",
                "hosting", "CLOUD",
                "portal", "AZURE",
                "versions",
                        List.of(Map.of("version", "1", "releaseOrder", 1), Map.of("version", "2", "releaseOrder", 1)));

        as("ops")
                .body(body)
                .put(BASE + "operations/products/p")
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("violations.field", contains("/versions"))
                .body("violations[0].message", startsWith("Versions contradict each other"));
        as("ops")
                .header("Accept-Language", "pl")
                .body(body)
                .put(BASE + "operations/products/p")
                .then()
                .body("violations[0].message", not(containsString("given twice")));
    }

    @Test
    void listsEveryProductOnce_pageByPage() {
        // Given
        List<String> made = List.of(Api.product(), Api.product(), Api.product());
        List<String> seen = new ArrayList<>();

        // When
        String cursor = "";
        while (cursor != null) {
            var page = get("ada", "products?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .statusCode(200);
            seen.addAll(page.extract().<List<String>>path("items.id"));
            cursor = page.extract().path("next");
        }

        // Then
        assertThat(seen).containsAll(made).doesNotHaveDuplicates().isSorted();
    }

    private static Map<String, Object> onlyVersions(String newest, String before) {
        return Map.of(
                "name", "Renamed",
                "hosting", "ON_PREMISES",
                "portal", "SUPPORT_FOR_BUSINESS",
                "versions",
                        List.of(
                                Map.of("version", before, "releaseOrder", 4),
                                Map.of("version", newest, "releaseOrder", 3)));
    }

    private static void put(String product, Map<String, Object> body) {
        as("ops").body(body).put(BASE + "operations/products/" + product).then().statusCode(200);
    }
}
