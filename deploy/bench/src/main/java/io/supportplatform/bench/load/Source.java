package io.supportplatform.bench.load;

/** Yields the calls of a load by number; called on the event loop, so it only puts ready things together. */
@FunctionalInterface
public interface Source {

    Call call(long number);

    /** Whether a call that ended so has done what it was to do. */
    default boolean accepts(int status) {
        return status / 100 == 2;
    }
}
