package io.supportplatform.requests.contact.domain;

/** How a person wants to be contacted. */
public enum PreferredMethod {
    EMAIL,
    PHONE
}
