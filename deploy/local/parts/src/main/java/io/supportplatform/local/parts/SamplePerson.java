package io.supportplatform.local.parts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The people of the local stack and the tests, each with a fixed account. */
public enum SamplePerson {
    ADA(Tenant.NORTHWIND, "a0000000-0000-4000-8000-00000000ada0", "Ada", "Nowak", "ada@northwind.example", List.of()),
    BEN(Tenant.NORTHWIND, "a0000000-0000-4000-8000-00000000be40", "Ben", "Carter", "ben@northwind.example", List.of()),
    TIA(Tenant.TAILSPIN, "a0000000-0000-4000-8000-0000000071a0", "Tia", "Lopez", "tia@tailspin.example", List.of()),
    JAN(Tenant.PERSONAL, "a0000000-0000-4000-8000-0000000014a0", "Jan", "Kowalski", "jan@personal.example", List.of()),
    EVE(
            Tenant.VENDOR,
            "a0000000-0000-4000-8000-00000000e0e0",
            "Eve",
            "Moreau",
            "eve@support.example",
            List.of("advocate")),
    MAX(
            Tenant.VENDOR,
            "a0000000-0000-4000-8000-0000000003a0",
            "Max",
            "Weber",
            "max@support.example",
            List.of("advocate")),
    LEA(
            Tenant.VENDOR,
            "a0000000-0000-4000-8000-0000000001ea",
            "Lea",
            "Lind",
            "lea@support.example",
            List.of("team-lead")),
    OPS(
            Tenant.VENDOR,
            "a0000000-0000-4000-8000-000000000095",
            "Olga",
            "Petrov",
            "ops@support.example",
            List.of("operator"));

    private final Tenant tenant;
    private final String objectId;
    private final String givenName;
    private final String familyName;
    private final String email;
    private final List<String> roles;

    SamplePerson(
            Tenant tenant, String objectId, String givenName, String familyName, String email, List<String> roles) {
        this.tenant = tenant;
        this.objectId = objectId;
        this.givenName = givenName;
        this.familyName = familyName;
        this.email = email;
        this.roles = roles;
    }

    /** Finds a person by the name used on the command line, such as {@code ada}. */
    public static SamplePerson named(String name) {
        return Arrays.stream(values())
                .filter(person -> person.key().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + name + "; known: " + names()));
    }

    public static String names() {
        return Arrays.stream(values()).map(SamplePerson::key).collect(Collectors.joining(", "));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Tenant tenant() {
        return tenant;
    }

    public String tenantId() {
        return tenant.id();
    }

    /** The issuer that signs this person in: {@code work} or {@code personal}. */
    public String issuer() {
        return tenant.issuer();
    }

    public String objectId() {
        return objectId;
    }

    public String fullName() {
        return givenName + " " + familyName;
    }

    public String email() {
        return email;
    }

    public List<String> roles() {
        return roles;
    }

    Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("tid", tenantId());
        claims.put("oid", objectId);
        claims.put("name", fullName());
        claims.put("given_name", givenName);
        claims.put("family_name", familyName);
        claims.put("email", email);
        claims.put("email_verified", true);
        claims.put("roles", roles);
        return claims;
    }
}
