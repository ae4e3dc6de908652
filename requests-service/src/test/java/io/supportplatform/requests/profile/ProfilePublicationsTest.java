package io.supportplatform.requests.profile;

import io.supportplatform.requests.Golden;
import io.supportplatform.requests.contact.domain.PreferredMethod;
import io.supportplatform.requests.profile.domain.Profile;
import io.supportplatform.requests.ticket.domain.TicketFixture;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfilePublicationsTest {

    @Test
    void changed() {
        var profile = new Profile(
                TicketFixture.ADA,
                "Ada",
                "Nowak",
                "ada@northwind.example",
                true,
                TicketFixture.details("+48 22 123 45 67", PreferredMethod.PHONE));
        new Golden().assertSame("ProfileChanged", ProfilePublications.ProfileChanged.of(profile), Map.of());
    }
}
