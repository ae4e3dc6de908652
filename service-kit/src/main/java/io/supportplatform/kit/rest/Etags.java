package io.supportplatform.kit.rest;

import jakarta.ws.rs.core.EntityTag;

/** Entity tags of versioned resources: strong, and made of nothing but the version (RFC 9110, section 8.8.3). */
public final class Etags {

    private Etags() {}

    public static EntityTag of(long version) {
        return new EntityTag("v" + version);
    }

    /** The tag as the text of a header. */
    public static String header(long version) {
        return "\"v" + version + "\"";
    }
}
