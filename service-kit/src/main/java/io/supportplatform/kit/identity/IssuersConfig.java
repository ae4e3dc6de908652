package io.supportplatform.kit.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Set;

/** Whom this deployment believes; each issuer's name is also an OIDC tenant of the service. */
@ConfigMapping(prefix = "platform.issuers")
public interface IssuersConfig {

    /** The issuers by name. */
    @WithParentName
    Map<String, Issuer> byName();

    /** One issuer of tokens. */
    interface Issuer {

        /** Its issuer identifier, which is also where its keys are discovered. */
        String url();

        /** The tenants it may speak for; a token of any other tenant is refused. */
        Set<String> tenants();
    }
}
