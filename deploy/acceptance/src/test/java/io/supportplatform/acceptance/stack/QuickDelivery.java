package io.supportplatform.acceptance.stack;

import io.supportplatform.local.StackOptions;

/** A mail that a killed sender had in hand is tried again within a test's patience, not within minutes. */
public final class QuickDelivery {

    private QuickDelivery() {}

    public static StackOptions with(StackOptions options) {
        return options.with("PLATFORM_DELIVERY_LEASE", "PT8S")
                .with("PLATFORM_DELIVERY_RETRIES", "PT0.5S,PT1S,PT2S,PT4S,PT8S,PT8S,PT8S,PT8S");
    }
}
