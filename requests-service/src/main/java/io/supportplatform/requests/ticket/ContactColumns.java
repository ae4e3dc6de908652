package io.supportplatform.requests.ticket;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.ticket.domain.Contact;
import io.supportplatform.requests.ticket.domain.ContactRole;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Table {@code ticket_contact}: one contact of a request. */
@Embeddable
class ContactColumns {

    @Column
    String role;

    @Nullable
    String account;

    @Nullable
    String tenantId;

    @Nullable
    String email;

    static ContactColumns of(ContactRole role, Contact contact) {
        var columns = new ContactColumns();
        columns.role = role.name();
        switch (contact) {
            case Contact.Bound(AccountId bound) -> columns.account = bound.asText();
            case Contact.Pending(String tenant, String address) -> {
                columns.tenantId = tenant;
                columns.email = address;
            }
        }
        return columns;
    }

    boolean hasRole(ContactRole wanted) {
        return role.equals(wanted.name());
    }

    Contact toContact() {
        return account != null
                ? new Contact.Bound(AccountId.parse(account))
                : new Contact.Pending(Objects.requireNonNull(tenantId), Objects.requireNonNull(email));
    }

    // Hibernate compares elements to write only those that changed.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContactColumns that
                && role.equals(that.role)
                && Objects.equals(account, that.account)
                && Objects.equals(tenantId, that.tenantId)
                && Objects.equals(email, that.email);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, account, tenantId, email);
    }
}
