package io.supportplatform.requests.profile;

import static io.supportplatform.requests.Api.BASE;
import static io.supportplatform.requests.Api.as;
import static io.supportplatform.requests.Api.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.supportplatform.requests.Api;
import io.supportplatform.requests.Contracts;
import io.supportplatform.requests.RequestsTest;
import io.supportplatform.requests.Wizard;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Schemas;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lea is the colleague who has never signed in: no other test gives her a profile. */
@RequestsTest
class PendingContactIT {

    @Test
    @Proves({"B72", "T27"})
    void getsTheRequest_withTheFirstProfileOfTheVerifiedAddress() {
        try (var contracts = new Contracts()) {
            // Given
            Api.profiles("ops", "ada");
            String request = openWithPending("ops", "lea@support.example", contracts);
            String elsewhere = openWithPending("ada", "lea@support.example", contracts);
            assertThat(contracts.told("TicketOpened", request).getFirst().getList("contacts"))
                    .hasSize(1);

            // When
            as("lea").body(Api.profileBody()).put(BASE + "profile").then().statusCode(200);

            // Then
            get("lea", "requests?limit=100").body("items.id", hasItem(request));
            get("ops", "requests/" + request).body("contacts[1].state", equalTo("BOUND"));
            get("ada", "requests/" + elsewhere).body("contacts[1].state", equalTo("PENDING"));
            var added = contracts.told("TicketContactAdded", request).getFirst();
            Schemas.assertValid("TicketContactAdded", added.prettify());
            assertThat(added.getString("role")).isEqualTo("ADDITIONAL");
        }
    }

    private static String openWithPending(String person, String email, Contracts contracts) {
        var wizard = Wizard.of(person)
                .complete(Wizard.contactBody(Map.of("me", true)), List.of(Map.of("email", email)), List.of());
        Api.team("Pending", "Europe/Warsaw", false, wizard.product());
        return contracts.open(person, wizard);
    }
}
