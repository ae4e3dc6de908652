package io.supportplatform.scheduling.availability;

import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.Sequence;
import java.util.function.Function;

/** An event that only lacks its place in the order of its request's events. */
@FunctionalInterface
public interface Announcement extends Function<Sequence, EventEnvelope> {}
