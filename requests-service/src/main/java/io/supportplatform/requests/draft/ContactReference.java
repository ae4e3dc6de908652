package io.supportplatform.requests.draft;

import io.supportplatform.kit.identity.AccountId;
import java.util.Optional;
import java.util.stream.Stream;

/** How a caller names a person; exactly one of the three ways counts. */
record ContactReference(boolean me, Optional<AccountId> account, Optional<String> email) {

    boolean isAmbiguous() {
        return Stream.of(me, account.isPresent(), email.isPresent())
                        .filter(Boolean::booleanValue)
                        .count()
                != 1;
    }
}
