package io.supportplatform.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Many clients who all start at the same moment. */
public record Crowd(int size) {

    public static Crowd of(int size) {
        return new Crowd(size);
    }

    /** How often each outcome was seen. */
    public <T> Map<T, Long> doing(IntFunction<T> work) {
        var start = new CountDownLatch(1);
        List<Future<T>> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(size)) {
            for (int number = 0; number < size; number++) {
                int client = number;
                outcomes.add(threads.submit(() -> {
                    start.await();
                    return work.apply(client);
                }));
            }
            start.countDown();
        }
        return outcomes.stream()
                .map(Crowd::outcome)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static <T> T outcome(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
