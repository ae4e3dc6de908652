package io.supportplatform.requests.ticket.domain;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.contact.domain.ContactDetails;
import io.supportplatform.requests.contact.domain.PreferredMethod;
import io.supportplatform.requests.violation.Violation;
import io.supportplatform.requests.violation.ViolationCode;
import io.supportplatform.requests.violation.Violations;
import java.util.List;

/** Step 3: the one primary contact, and how and where to reach them. */
public record ContactStep(Contact primary, ContactDetails details) {

    /** A phone number is needed by those who want to be called, and whenever an engineer must get through at once. */
    static List<Violation> violations(ContactDetails details, Severity severity) {
        boolean calls = details.preferredMethod() == PreferredMethod.PHONE || severity == Severity.CRITICAL;
        return new Violations()
                .when(calls && details.phone() == null, "/phone", ViolationCode.PHONE_REQUIRED)
                .found();
    }

    ContactStep bind(AccountId account, String verifiedEmail) {
        return new ContactStep(primary.bind(account, verifiedEmail), details);
    }
}
