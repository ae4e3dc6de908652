package io.supportplatform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;

/**
 * What every service's API document must pass: the committed one is the code's own, and it says what callers need. A service
 * extends this under its own {@code @QuarkusTest}; {@code -Dopenapi.write=true} commits what the code says.
 */
public abstract class OpenApiDocumentChecks {

    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    @Test
    void isTheCommittedDocument() throws IOException {
        // When
        String generated =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, generated);
        }

        // Then
        String committed = Files.readString(COMMITTED);
        if (!committed.equals(generated)) {
            fail("openapi.yaml is not what the code says: %s. If that is wanted, run with -Dopenapi.write=true."
                    .formatted(changes(committed, generated)));
        }
    }

    private static String changes(String committed, String generated) {
        var diff = OpenApiCompare.fromContents(committed, generated);
        return diff.isUnchanged() ? "only its wording changed" : "callers keep working: " + diff.isCompatible();
    }

    @Test
    void hasATitleOfItsOwn() {
        assertThat(document().at("/info/title").asText())
                .isNotBlank()
                .as("a name for people, not the module's")
                .doesNotContain("-service");
    }

    @Test
    void namesEveryOperationAndItsProblems() {
        operations().forEach(operation -> {
            assertThat(operation.path("operationId").asText()).isNotBlank();
            assertThat(operation.path("summary").asText())
                    .as(operation.path("operationId").asText())
                    .isNotBlank();
            assertThat(operation.path("responses").properties().stream()
                            .map(Map.Entry::getKey)
                            .filter(status -> status.startsWith("4")))
                    .isNotEmpty();
        });
    }

    @Test
    void describesEveryProblemInOurOwnWords() {
        operations()
                .forEach(operation -> operation.path("responses").properties().stream()
                        .filter(response -> response.getKey().startsWith("4"))
                        .forEach(response -> assertThat(response.getValue().path("content"))
                                .describedAs("%s %s", operation.path("operationId"), response.getKey())
                                .isNotEmpty()
                                .allSatisfy(type -> assertThat(
                                                type.at("/schema/$ref").asText())
                                        .endsWith("/Problem"))));
    }

    @Test
    void showsAnExampleOfEveryBody() {
        // Given
        JsonNode document = document();
        List<String> bodies = operations()
                .map(operation -> operation
                        .at("/requestBody/content/application~1json/schema/$ref")
                        .asText())
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .toList();

        // Then
        assertThat(bodies)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).findValues("examples"))
                        .as("of the body or of its fields: %s", reference)
                        .isNotEmpty());
    }

    @Test
    void isShownToPeople() {
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    private static Stream<JsonNode> operations() {
        return document().path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream())
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    private static JsonNode document() {
        try {
            return JSON.readTree(given().queryParam("format", "JSON")
                    .get("/q/openapi")
                    .then()
                    .extract()
                    .asString());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
