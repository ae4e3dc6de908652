package io.supportplatform.requests.ticket.domain;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.violation.Violation;
import io.supportplatform.requests.violation.ViolationCode;
import io.supportplatform.requests.violation.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Step 4: the additional contacts, possibly none. */
public record SharingStep(List<Contact> additional) {

    public SharingStep {
        additional = List.copyOf(additional);
    }

    /** Everybody is named once, the primary contact included. */
    static List<Violation> violations(List<Contact> additional, Optional<Contact> primary) {
        Set<Contact> seen = new HashSet<>(primary.map(Set::of).orElse(Set.of()));
        var found = new Violations();
        for (int i = 0; i < additional.size(); i++) {
            found.when(!seen.add(additional.get(i)), "/additional/" + i, ViolationCode.CONTACT_REPEATED);
        }
        return found.found();
    }

    /** Whoever turns out to be named already, as the primary contact or in this list, is not named a second time. */
    SharingStep bind(AccountId account, String verifiedEmail, Optional<Contact> primary) {
        return new SharingStep(additional.stream()
                .map(contact -> contact.bind(account, verifiedEmail))
                .filter(contact -> primary.filter(contact::equals).isEmpty())
                .distinct()
                .toList());
    }
}
