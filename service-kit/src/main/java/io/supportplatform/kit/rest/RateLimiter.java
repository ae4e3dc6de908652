package io.supportplatform.kit.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Token buckets in this replica's memory: enough to blunt guessing and floods. A limit that must hold exactly, over replicas
 * and restarts, is counted in the database instead.
 */
@Singleton
public class RateLimiter {

    private static final int MAX_KEYS = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MAX_KEYS)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** Takes one of {@code capacity} tokens, which refill evenly over {@code period}. */
    public boolean tryAcquire(String limit, String key, int capacity, Duration period) {
        Bucket bucket = buckets.get(
                limit + "\u0000" + key,
                made -> Bucket.builder()
                        .addLimit(band -> band.capacity(capacity).refillGreedy(capacity, period))
                        .build());
        return bucket.tryConsume(1);
    }

    /** Takes a token, or throws 429 with the seconds to wait for one. */
    public void require(String limit, String key, int capacity, Duration period) {
        if (!tryAcquire(limit, key, capacity, period)) {
            long seconds = Math.max(1, period.toSeconds() / capacity);
            throw Problem.of(429, "too-many-requests").retryAfter(seconds).toException();
        }
    }
}
