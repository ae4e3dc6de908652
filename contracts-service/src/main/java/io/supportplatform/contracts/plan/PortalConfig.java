package io.supportplatform.contracts.plan;

import io.smallrye.config.ConfigMapping;
import io.supportplatform.contracts.product.domain.Portal;
import java.net.URI;
import java.util.Map;

/** Where the portals are that products are supported in. */
@ConfigMapping(prefix = "platform.portals")
interface PortalConfig {

    /** The address of each portal. */
    Map<Portal, URI> links();
}
