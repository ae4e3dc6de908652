package io.supportplatform.kit.identity;

/** An account: the tenant that vouches for it, and its object id there. Never an e-mail address, which may change hands. */
public record AccountId(String tenantId, String objectId) {

    private static final int MAX_PART = 64;

    public AccountId {
        check(tenantId);
        check(objectId);
    }

    private static void check(String part) {
        if (part.isBlank() || part.length() > MAX_PART || part.indexOf(':') >= 0) {
            throw new IllegalArgumentException("not part of an account id: " + part);
        }
    }

    /** As one text, {@code tenant:object}: the key of {@code support.people} and of rows that belong to an account. */
    public String asText() {
        return tenantId + ":" + objectId;
    }

    public static AccountId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not an account id: " + text);
        }
        return new AccountId(text.substring(0, colon), text.substring(colon + 1));
    }
}
