package io.supportplatform.scheduling.directory.domain;

import java.util.UUID;

/** Identifies an advocate; not the account that the advocate signs in with. */
public record AdvocateId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
