package io.supportplatform.contracts.contract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How contracts are identified and how often one may guess. */
@ConfigMapping(prefix = "platform.registration")
interface RegistrationConfig {

    /** Keys for Access IDs as {@code id:base64}, at least 256 bits each, the one for new contracts first. */
    List<String> accessIdKeys();

    /** How many misses an account has within the window. */
    @WithDefault("5")
    int misses();

    /** How many misses all accounts at one address have within the window; a company may share one. */
    @WithDefault("20")
    int missesPerSource();

    /** How long a miss counts. */
    @WithDefault("PT15M")
    Duration window();
}
