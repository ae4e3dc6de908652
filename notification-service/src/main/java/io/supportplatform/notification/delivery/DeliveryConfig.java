package io.supportplatform.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How stored messages are sent. */
@ConfigMapping(prefix = "platform.delivery")
public interface DeliveryConfig {

    /** Waits between the attempts at one message; when they are used up it is given up. */
    @WithDefault("PT1M,PT5M,PT15M,PT60M,PT240M")
    List<Duration> retries();

    /** How long a sender may hold a message; longer than the mail server may take in the worst case. */
    @WithDefault("PT5M")
    Duration lease();

    /** How often the sender looks without having been woken. */
    @WithDefault("PT1S")
    Duration pollInterval();

    /** How many mails are under way at once. */
    @WithDefault("8")
    int concurrency();
}
