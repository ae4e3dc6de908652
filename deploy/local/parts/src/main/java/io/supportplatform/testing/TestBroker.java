package io.supportplatform.testing;

/** Takes the test JVM's broker away and brings it back, on its log and at its address. */
public final class TestBroker {

    private TestBroker() {}

    /** Returns when nobody answers there any more. */
    public static void stop() {
        PartSettings.of("kafka:stop");
    }

    /** Returns when the broker serves again. */
    public static void start() {
        PartSettings.of("kafka:start");
    }
}
