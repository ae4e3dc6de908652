package io.supportplatform.contracts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** The committed document is the code's own, and it says what callers need. */
@ContractsTest
class OpenApiIT {

    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    @Test
    void isTheCommittedDocument() throws IOException {
        String generated =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, generated);
        }

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
    void namesEveryOperationAndItsProblems() {
        operations().forEach(operation -> {
            assertThat(operation.path("operationId").asText()).isNotBlank();
            assertThat(operation.path("summary").asText()).isNotBlank();
            assertThat(operation.path("responses").properties().stream()
                            .map(response -> response.getKey())
                            .filter(status -> status.startsWith("4")))
                    .isNotEmpty();
        });
    }

    @Test
    void describesEveryAnswer_successesAndProblems() {
        operations()
                .forEach(operation -> operation.path("responses").properties().stream()
                        .filter(response -> !response.getKey().equals("204"))
                        .forEach(response -> assertThat(response.getValue().path("content"))
                                .describedAs("%s %s", operation.path("operationId"), response.getKey())
                                .isNotEmpty()
                                .allSatisfy(type -> assertThat(
                                                type.at("/schema/$ref").asText())
                                        .isNotEmpty()
                                        .doesNotEndWith("/HttpProblem"))));
    }

    @Test
    void showsAnExampleOfEveryBody() {
        JsonNode document = document();
        List<String> bodies = operations()
                .map(operation -> operation
                        .at("/requestBody/content/application~1json/schema/$ref")
                        .asText())
                .filter(reference -> !reference.isEmpty())
                .toList();

        assertThat(bodies)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).path("examples"))
                        .isNotEmpty());
    }

    private static Stream<JsonNode> operations() {
        return document().path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream())
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(java.util.Map.Entry::getValue);
    }

    private static JsonNode document() {
        return Json.tree(given().queryParam("format", "JSON")
                .get("/q/openapi")
                .then()
                .extract()
                .asString());
    }
}
