package io.supportplatform.requests.directory.domain;

import static io.supportplatform.requests.ticket.domain.TicketFixture.EUROPE;
import static io.supportplatform.requests.ticket.domain.TicketFixture.NETWORKING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StaffSeatTest {

    private static final Optional<AdvocateId> ENTRY = Optional.of(new AdvocateId(new UUID(1, 1)));

    @Test
    void servesItsOwnTeam() {
        // Given
        var advocate = new StaffSeat(false, ENTRY, Optional.of(EUROPE));
        var lead = new StaffSeat(true, ENTRY, Optional.of(EUROPE));

        // Then
        assertThat(advocate.serves(EUROPE)).isTrue();
        assertThat(advocate.leads(EUROPE)).isFalse();
        assertThat(advocate.serves(NETWORKING)).isFalse();
        assertThat(lead.leads(EUROPE)).isTrue();
        assertThat(lead.leads(NETWORKING)).isFalse();
    }

    @Test
    void servesEveryTeamAsDispatcher_andNoneAsAnAdvocateWithoutEntry() {
        assertThat(new StaffSeat(true, Optional.empty(), Optional.empty()).leads(NETWORKING))
                .isTrue();
        assertThat(new StaffSeat(false, Optional.empty(), Optional.empty()).serves(NETWORKING))
                .isFalse();
    }

    @Test
    void servesNone_onceTheEntryIsNotActive() {
        assertThat(StaffSeat.inactive().serves(EUROPE)).isFalse();
        assertThat(StaffSeat.inactive().leads(EUROPE)).isFalse();
    }
}
