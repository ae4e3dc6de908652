package io.supportplatform.scheduling.slot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.supportplatform.scheduling.slot.domain.BookingPolicy;
import java.time.Duration;

/** How calls may be booked. */
@ConfigMapping(prefix = "platform.booking")
public interface BookingConfig {

    /** How long a call is. */
    @WithDefault("PT30M")
    Duration duration();

    /** The grid of wall-clock times on which calls start; must divide the day. */
    @WithDefault("PT30M")
    Duration step();

    /** How far ahead of a call it must be booked or moved. */
    @WithDefault("PT1H")
    Duration notice();

    /** How far ahead calls can be booked at all. */
    @WithDefault("P60D")
    Duration horizon();

    /** The pause that an advocate has between two calls. */
    @WithDefault("PT0S")
    Duration gap();

    default BookingPolicy policy() {
        return new BookingPolicy(duration(), step(), notice(), horizon(), gap());
    }
}
