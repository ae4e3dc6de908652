package io.supportplatform.scheduling.appointment;

import static io.restassured.RestAssured.given;
import static io.supportplatform.scheduling.Api.*;
import static io.supportplatform.scheduling.StoryFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.supportplatform.scheduling.SchedulingTest;
import io.supportplatform.testing.Proves;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SchedulingTest
class LobbyIT {

    @Inject
    Pool pool;

    @Test
    @Proves({"A33", "A39"})
    void letsWhoeverHasTheLinkWait_untilTheAdvocateStarts() {
        // Given
        var call = booked();
        var lobby = URI.create(call.getString("links.join")).getPath();
        // When
        var before = given().get(lobby);
        start("eve", call.getString("id"), 0).then().statusCode(200);
        var after = given().get(lobby);
        // Then
        before.then().statusCode(200).body("state", equalTo("LOBBY"));
        after.then().statusCode(200).body("state", equalTo("IN_CALL"));
    }

    @Test
    @Proves("A33")
    void showsNothingOfTheRequest() {
        // Given
        var call = booked();
        // When
        var shown = given().get(URI.create(call.getString("links.join")).getPath());
        // Then
        assertThat(shown.jsonPath().getMap("").keySet()).isEqualTo(Set.of("state", "start", "end"));
    }

    @Test
    void keepsItsLink_whenMovedAndSaysSo_whenCancelled() {
        // Given
        var call = booked();
        var lobby = URI.create(call.getString("links.join")).getPath();
        var later =
                freeStarts("ada", UUID.fromString(call.getString("ticketId"))).get(6);
        // When
        var moved = reschedule("ada", call.getString("id"), later, 0);
        // Then
        moved.then().statusCode(200).body("links.join", equalTo(call.getString("links.join")));
        given().get(lobby).then().body("start", equalTo(later));
        cancel("ada", call.getString("id"), "", 1).then().statusCode(200);
        given().get(lobby).then().statusCode(200).body("state", equalTo("CANCELLED"));
    }

    @Test
    void opensForTheExactTokenOnly() {
        // Given
        var lobby = URI.create(booked().getString("links.join")).getPath();
        // Then
        given().get(lobby.substring(0, lobby.length() - 1) + "_x")
                .then()
                .statusCode(404)
                .body("code", equalTo("JOIN_LINK_UNKNOWN"));
        given().get(BASE + "/join/" + "x".repeat(4000))
                .then()
                .statusCode(404)
                .body("code", equalTo("JOIN_LINK_UNKNOWN"));
    }

    @Test
    void storesNoTokenThatWouldOpenACall() {
        // Given
        var token = booked().getString("links.join").replaceAll(".*/", "");
        // When
        var rows = pool.preparedQuery(
                        "select count(*) from appointment where encode(join_token_hash, 'escape') like '%' || $1 || '%'")
                .executeAndAwait(Tuple.of(token));
        // Then
        assertThat(token).hasSize(43);
        assertThat(rows.iterator().next().getLong(0)).isZero();
    }

    @Test
    void slowsDownWhoGuesses_fromOneAddress() throws IOException, InterruptedException {
        // Given
        var link = URI.create("http://localhost:" + RestAssured.port + BASE + "/join/guess");
        var request = HttpRequest.newBuilder(link).build();
        try (var neighbour = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral("127.0.0.2"))
                .build()) {
            // When
            for (int guess = 0; guess < 60; guess++) {
                assertThat(neighbour.send(request, BodyHandlers.discarding()).statusCode())
                        .isEqualTo(404);
            }
            var tooMany = neighbour.send(request, BodyHandlers.ofString());
            // Then
            assertThat(tooMany.statusCode()).isEqualTo(429);
            assertThat(tooMany.headers().firstValue("Retry-After")).isPresent();
            assertThat(tooMany.body()).contains("TOO_MANY_REQUESTS");
        }
        given().get(BASE + "/join/guess").then().statusCode(404);
    }

    /** Many wait behind one office's address, or behind one gateway, and ask again and again whether it starts. */
    @Test
    @Proves("A39")
    void neverSlowsDownWhoHasTheLink() throws IOException, InterruptedException {
        // Given
        var link = URI.create("http://localhost:" + RestAssured.port
                + URI.create(booked().getString("links.join")).getPath());
        try (var office = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral("127.0.0.3"))
                .build()) {
            for (int look = 0; look < 200; look++) {
                // When
                var answer = office.send(HttpRequest.newBuilder(link).build(), BodyHandlers.ofString());
                // Then
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            }
        }
    }

    private static JsonPath booked() {
        var ticket = bookable(advocateAtWork("eve"));
        return book("ada", ticket, freeStarts("ada", ticket).getFirst())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
