package io.supportplatform.kit.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The {@code roles} claim, which arrives as a JSON array or as a collection, depending on who parsed the token. */
final class RolesClaim {

    private RolesClaim() {}

    static List<String> of(JsonWebToken token) {
        Object claim = token.getClaim("roles");
        return switch (claim) {
            case JsonArray array ->
                array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
            case Collection<?> values -> values.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }
}
