package io.supportplatform.local.parts;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks a running local issuer for tokens of the sample people, from any process. */
public final class TokenClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String issuerBase;

    public TokenClient(String issuerBase) {
        this.issuerBase = issuerBase;
    }

    public String token(SamplePerson person) {
        return token(person, TokenOverrides.none());
    }

    public String token(SamplePerson person, TokenOverrides overrides) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "client_credentials");
        form.put(TokenOverrides.CLIENT_ID, "spa");
        form.put("client_secret", "not-secret");
        form.put(TokenOverrides.PERSON, person.key());
        form.putAll(overrides.fields());
        var signer = overrides.fields().getOrDefault(TokenOverrides.SIGNED_BY, person.issuer());
        try {
            return post(URI.create(issuerBase + "/" + signer + "/token"), form);
        } catch (IOException e) {
            throw new UncheckedIOException("The issuer at " + issuerBase + " gives no token", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking for a token", e);
        }
    }

    private static String post(URI endpoint, Map<String, String> form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
        var response = HTTP.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(endpoint + " answered " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body()).required("access_token").asText();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
