package io.supportplatform.local.parts;

/** The directories the sample people belong to. */
public enum Tenant {
    NORTHWIND("5c1e7a10-0000-4000-8000-0000000000a1", "work"),
    TAILSPIN("5c1e7a10-0000-4000-8000-0000000000b2", "work"),
    VENDOR("7f000000-0000-4000-8000-000000000001", "work"),
    PERSONAL("9188040d-6c67-4c5b-b112-36a304b66dad", "personal");

    private final String id;
    private final String issuer;

    Tenant(String id, String issuer) {
        this.id = id;
        this.issuer = issuer;
    }

    public String id() {
        return id;
    }

    public String issuer() {
        return issuer;
    }
}
