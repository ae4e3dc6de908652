package io.supportplatform.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The document says what the conventions promise. */
@KitTest
class OpenApiIT {

    @Test
    void documentsTheProblemsOfEveryOperation() {
        given().queryParam("format", "JSON")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("components.schemas.Problem.properties", hasKey("code"))
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("paths.'/api/kit/v1/notes'.post.responses", hasKey("422"))
                .body("paths.'/api/kit/v1/notes'.post.responses", not(hasKey("428")))
                .body("paths.'/api/kit/v1/notes/{id}'.put.responses", hasKey("428"))
                .body("paths.'/api/kit/v1/notes/{id}'.get.responses", hasKey("404"));
    }

    @Test
    void saysThatParkedEventsAreForOperators() {
        for (var operation : List.of("parked-events'.get", "parked-events/{id}/redrive'.post")) {
            given().queryParam("format", "JSON")
                    .get("/q/openapi")
                    .then()
                    .rootPath("paths.'/api/kit/v1/operations/" + operation)
                    .body("tags", contains("Operations"))
                    .body("security.bearer", contains(List.of("operator")))
                    .body("responses", allOf(hasKey("401"), hasKey("403"), not(hasKey("429"))));
        }
    }
}
