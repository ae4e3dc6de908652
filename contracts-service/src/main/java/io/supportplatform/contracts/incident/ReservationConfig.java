package io.supportplatform.contracts.incident;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long an incident is held for somebody who is still writing the request. */
@ConfigMapping(prefix = "platform.reservation")
interface ReservationConfig {

    /** The time between choosing a plan and submitting. */
    @WithDefault("PT15M")
    Duration hold();
}
