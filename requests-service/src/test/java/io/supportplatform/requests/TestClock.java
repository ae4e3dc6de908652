package io.supportplatform.requests;

import io.quarkus.test.Mock;
import io.supportplatform.testing.TravellingClock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Replaces the kit's clock by one that tests can move. */
@Mock
final class TestClock {

    @Produces
    @Singleton
    @Mock
    static Clock clock() {
        return TravellingClock.INSTANCE;
    }
}
