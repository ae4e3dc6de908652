package io.supportplatform.requests.draft;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.profile.ProfileRepository;
import io.supportplatform.requests.profile.domain.Profile;
import io.supportplatform.requests.ticket.domain.Contact;
import io.supportplatform.requests.violation.Violation;
import io.supportplatform.requests.violation.ViolationCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the people a caller names: themselves, an account with a profile, or an e-mail, always within their own tenant. Whether
 * an e-mail belongs to somebody known is not revealed as a refusal: an unknown one becomes a pending contact.
 */
@ApplicationScoped
class ResolveContacts {

    private final ProfileRepository profiles;

    ResolveContacts(ProfileRepository profiles) {
        this.profiles = profiles;
    }

    /** All of them, or everything that is wrong with them; the pointer names where the list is in the body. */
    Uni<Decision<List<Contact>, List<Violation>>> all(
            AccountId caller, List<ContactReference> references, String pointer) {
        return Multi.createFrom()
                .range(0, references.size())
                .onItem()
                .transformToUniAndConcatenate(i -> one(caller, references.get(i), pointer + "/" + i))
                .collect()
                .asList()
                .map(ResolveContacts::together);
    }

    Uni<Decision<Contact, List<Violation>>> one(AccountId caller, ContactReference reference, String pointer) {
        if (reference.isAmbiguous()) {
            return refused(pointer, ViolationCode.CONTACT_AMBIGUOUS);
        }
        if (reference.me()) {
            return Uni.createFrom().item(Decision.accepted(new Contact.Bound(caller)));
        }
        return reference
                .account()
                .map(account -> byAccount(caller, account, pointer))
                .orElseGet(() -> byEmail(caller, reference.email().orElseThrow()));
    }

    private Uni<Decision<Contact, List<Violation>>> byAccount(AccountId caller, AccountId account, String pointer) {
        if (!account.tenantId().equals(caller.tenantId())) {
            return refused(pointer, ViolationCode.CONTACT_UNKNOWN);
        }
        return profiles.find(account)
                .flatMap(profile -> profile.isPresent()
                        ? Uni.createFrom().item(Decision.accepted(new Contact.Bound(account)))
                        : refused(pointer, ViolationCode.CONTACT_UNKNOWN));
    }

    private Uni<Decision<Contact, List<Violation>>> byEmail(AccountId caller, String address) {
        String email = Profile.normalised(address);
        return profiles.findByVerifiedEmail(caller.tenantId(), email)
                .map(profile -> Decision.accepted(profile.<Contact>map(known -> new Contact.Bound(known.account()))
                        .orElseGet(() -> new Contact.Pending(caller.tenantId(), email))));
    }

    private static Decision<List<Contact>, List<Violation>> together(
            List<Decision<Contact, List<Violation>>> decisions) {
        var contacts = new ArrayList<Contact>();
        var violations = new ArrayList<Violation>();
        for (var decision : decisions) {
            switch (decision) {
                case Decision.Accepted<Contact, List<Violation>>(Contact contact) -> contacts.add(contact);
                case Decision.Refused<Contact, List<Violation>>(List<Violation> found) -> violations.addAll(found);
            }
        }
        return violations.isEmpty() ? Decision.accepted(contacts) : Decision.refused(violations);
    }

    private static Uni<Decision<Contact, List<Violation>>> refused(String pointer, ViolationCode code) {
        return Uni.createFrom().item(Decision.refused(List.of(new Violation(pointer, code))));
    }
}
