package io.supportplatform.scheduling.directory.domain;

import java.util.UUID;

/** Identifies a support team. */
public record TeamId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
