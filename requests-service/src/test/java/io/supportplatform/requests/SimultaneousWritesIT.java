package io.supportplatform.requests;

import static io.restassured.RestAssured.given;
import static io.supportplatform.requests.Api.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.supportplatform.local.parts.SamplePerson;
import io.supportplatform.local.parts.TokenOverrides;
import io.supportplatform.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several write the same thing at the same moment: one wins, the others are told, and nobody gets a server error. */
@RequestsTest
class SimultaneousWritesIT {

    private static final int CALLS = 6;
    private static final List<String> COUNTRIES =
            List.of("DEU", "FRA", "ESP", "ITA", "GBR", "USA", "CZE", "SVK", "AUT", "BEL", "NLD", "SWE");

    /** Max's namesake in another organisation, whom no other test knows. */
    private static final String NAMESAKE = Tokens.with(
            "max", TokenOverrides.none().tenant(SamplePerson.named("tia").tenantId()));

    @Test
    void takesOneFirstProfile_andAsksTheOthersForTheVersion() {
        // When
        var statuses = atOnce(i -> profile(i).put(BASE + "profile"));

        // Then
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 428);
        String tag = namesake().get(BASE + "profile").header("ETag");
        assertThat(atOnce(i -> profile(CALLS + i).header("If-Match", tag).put(BASE + "profile")))
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
    }

    @Test
    void setsUpOneTeamAndOneProblem() {
        // Given
        String team = UUID.randomUUID().toString();
        String problem = "problem-" + UUID.randomUUID();

        // Then
        assertThat(atOnce(i -> as("ops")
                        .body(Map.of(
                                "name",
                                "Name " + i,
                                "schedules",
                                true,
                                "timeZone",
                                "Europe/Warsaw",
                                "languages",
                                List.of("en"),
                                "products",
                                List.of("nothing"),
                                "autoAcceptTransfers",
                                false))
                        .put(BASE + "operations/teams/" + team)))
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
        assertThat(atOnce(i -> as("ops")
                        .body(Map.of(
                                "productId",
                                "windows-server",
                                "category",
                                "STORAGE",
                                "title",
                                "Title " + i,
                                "schedulable",
                                true,
                                "complex",
                                false))
                        .put(BASE + "operations/problems/" + problem)))
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
    }

    private static RequestSpecification profile(int i) {
        var body = profileBody();
        body.put("country", COUNTRIES.get(i));
        return namesake().body(body);
    }

    private static RequestSpecification namesake() {
        return given().auth().oauth2(NAMESAKE).contentType(ContentType.JSON);
    }

    private static List<Integer> atOnce(IntFunction<Response> call) {
        return IntStream.range(0, CALLS)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> call.apply(i).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
