package io.supportplatform.kit.transaction;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells in-process listeners that a transaction may just have committed; a hint that saves a poll, never a guarantee. */
@Singleton
public class CommitSignal {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Adds a listener; it runs on an event loop and must return at once. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    void raise() {
        listeners.forEach(Runnable::run);
    }
}
