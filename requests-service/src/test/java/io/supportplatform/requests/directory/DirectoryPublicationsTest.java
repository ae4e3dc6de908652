package io.supportplatform.requests.directory;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.Golden;
import io.supportplatform.requests.directory.domain.Advocate;
import io.supportplatform.requests.ticket.domain.TicketFixture;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DirectoryPublicationsTest {

    private final Golden golden = new Golden();

    @Test
    void teamChanged() {
        var team = TicketFixture.team(
                TicketFixture.EUROPE, "Windows Server Europe", "Europe/Warsaw", Set.of("pl", "en"), Set.of());
        golden.assertSame("TeamChanged", DirectoryPublications.TeamChanged.of(team), Map.of());
    }

    @Test
    void advocateChanged() {
        var eve = new Advocate(
                TicketFixture.EVE.id(),
                new AccountId("7f000000-0000-4000-8000-000000000001", "a0000000-0000-4000-8000-00000000e0e0"),
                "Eve Moreau",
                "eve@support.example",
                TicketFixture.EUROPE,
                Set.of("pl", "fr", "en"),
                true);
        golden.assertSame("AdvocateChanged", DirectoryPublications.AdvocateChanged.of(eve), Map.of());
    }
}
