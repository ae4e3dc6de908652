package io.supportplatform.scheduling.projection;

import io.supportplatform.scheduling.directory.domain.Advocate;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import java.util.UUID;

/** What we read of an advocate. */
record AdvocateChanged(UUID advocateId, AccountRef account, String displayName, boolean active) {
    Advocate toAdvocate() {
        return new Advocate(new AdvocateId(advocateId), account.toAccountId(), displayName, active);
    }
}
