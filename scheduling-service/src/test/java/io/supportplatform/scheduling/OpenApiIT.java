package io.supportplatform.scheduling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** The committed description is what the code serves, and no change of it breaks a client unseen. */
@SchedulingTest
class OpenApiIT {
    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void servesWhatIsCommitted() throws IOException {
        // When
        var served = given().accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, served);
        }
        // Then
        assertThat(served)
                .as("If the change is meant, run with -Dopenapi.update=true")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void breaksNoClient() throws IOException {
        // Given
        var committed = Files.readString(COMMITTED);
        var served = given().accept("application/yaml").get("/q/openapi").asString();
        // When
        var difference = OpenApiCompare.fromContents(committed, served);
        // Then
        assertThat(difference.isCompatible())
                .as("compatible with the committed description")
                .isTrue();
    }

    @Test
    void showsItToPeople() {
        given().get("/q/swagger-ui/").then().statusCode(200);
    }
}
