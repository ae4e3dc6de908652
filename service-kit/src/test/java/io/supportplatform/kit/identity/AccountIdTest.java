package io.supportplatform.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountIdTest {

    @Test
    void readsWhatItWrote() {
        var account = new AccountId("tenant", "object");
        assertThat(AccountId.parse(account.asText())).isEqualTo(account);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tenant", ":object", "tenant:", "a:b:c"})
    void refusesWhatIsNoAccountId(String text) {
        assertThatThrownBy(() -> AccountId.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsPersonalAccountsByTheirTenant() {
        assertThat(AccountKind.ofTenant(AccountKind.PERSONAL_TENANT)).isEqualTo(AccountKind.PERSONAL);
        assertThat(AccountKind.ofTenant("another")).isEqualTo(AccountKind.WORK);
    }

    @Test
    void knowsRolesByTheirClaim() {
        assertThat(Role.ofClaim("team-lead")).contains(Role.TEAM_LEAD);
        assertThat(Role.ofClaim("TEAM_LEAD")).isEmpty();
        assertThat(Role.ORGANIZATION_SUPPORT_ADMIN.isStaff()).isFalse();
    }
}
