package io.supportplatform.requests.submission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a submit call waits for the answer of contracts-service. */
@ConfigMapping(prefix = "platform.submission")
interface SubmissionConfig {

    /** After this the call answers 202 and points to the submission. */
    @WithDefault("PT2S")
    Duration patience();

    /**
     * After how long the call first looks for an answer that another replica has received; each further look takes twice as
     * long. An answer that this process receives wakes the call at once.
     */
    @WithDefault("PT0.05S")
    Duration poll();
}
