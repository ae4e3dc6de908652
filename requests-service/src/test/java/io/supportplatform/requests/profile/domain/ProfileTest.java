package io.supportplatform.requests.profile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.requests.contact.domain.PreferredMethod;
import io.supportplatform.requests.ticket.domain.TicketFixture;
import io.supportplatform.testing.Proves;
import org.junit.jupiter.api.Test;

class ProfileTest {

    @Test
    @Proves("B72")
    void bindsByVerifiedAddressOnly_whateverItsCase() {
        assertThat(profile(true).bindingEmail()).contains("ada@northwind.example");
        assertThat(profile(false).bindingEmail()).isEmpty();
    }

    private static Profile profile(boolean verified) {
        return new Profile(
                TicketFixture.ADA,
                "Ada",
                "Nowak",
                "Ada@Northwind.example ",
                verified,
                TicketFixture.details(null, PreferredMethod.EMAIL));
    }
}
