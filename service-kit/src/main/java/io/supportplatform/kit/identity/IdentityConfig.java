package io.supportplatform.kit.identity;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Set;

/** Whom this deployment believes. */
@ConfigMapping(prefix = "platform")
public interface IdentityConfig {

    /** The support organisation's own tenant; only it may assert staff roles. */
    String vendorTenant();

    /** The issuers by name; each name is also an OIDC tenant of the service. */
    Map<String, Issuer> issuers();

    /** One issuer of tokens. */
    interface Issuer {

        /** Its issuer identifier, which is also where its keys are discovered. */
        String url();

        /** The tenants it may speak for; a token of any other tenant is refused. */
        Set<String> tenants();
    }
}
