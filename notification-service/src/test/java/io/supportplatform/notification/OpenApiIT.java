package io.supportplatform.notification;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** The committed contract is the one the code keeps; run with {@code -Dopenapi.write=true} to commit a new one. */
@NotificationTest
class OpenApiIT {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    private static String generated() {
        return given().get("/q/openapi").then().statusCode(200).extract().asString();
    }

    @Test
    void committedDocumentIsTheGeneratedOne() throws IOException {
        // When
        var generated = generated();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, generated, UTF_8);
        }

        // Then
        assertThat(generated).isEqualTo(Files.readString(COMMITTED, UTF_8));
    }

    @Test
    void breaksNobody() throws IOException {
        // When
        var difference = OpenApiCompare.fromContents(Files.readString(COMMITTED, UTF_8), generated());

        // Then
        assertThat(difference.isCompatible()).isTrue();
    }
}
