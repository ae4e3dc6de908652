package io.supportplatform.kit.identity;

/** Whether a person signs in for themselves or for an organisation. */
public enum AccountKind {
    PERSONAL,
    WORK;

    /** The tenant under which the identity provider files all personal accounts. */
    public static final String PERSONAL_TENANT = "9188040d-6c67-4c5b-b112-36a304b66dad";

    public static AccountKind ofTenant(String tenantId) {
        return PERSONAL_TENANT.equals(tenantId) ? PERSONAL : WORK;
    }
}
