package io.supportplatform.kit.sample;

import io.supportplatform.kit.messaging.Subscription;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** The sample's wiring. */
public final class SampleChannels {

    public static final String NOTES = "support.tickets";
    public static final String NOTE_ADDED = "io.supportplatform.NoteAdded.v1";

    @Produces
    @Singleton
    Subscription subscription() {
        return new Subscription("kit-sample", Set.of(NOTES));
    }
}
