package io.supportplatform.notification.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.notification.appointment.domain.Cancellation.Outlook;
import io.supportplatform.notification.appointment.domain.Cancellation.Reason;
import io.supportplatform.testing.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a call will not take place, and whether another may. */
@Proves("A36")
class CancellationTest {

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER, , CUSTOMER, BOOK_AGAIN",
        "ADVOCATE_UNAVAILABLE, , ADVOCATE_UNAVAILABLE, BOOK_AGAIN",
        "TRANSFERRED_NEW_TEAM, , TRANSFERRED, AFTER_ASSIGNMENT",
        "TRANSFERRED_NEW_TEAM, true, TRANSFERRED, AFTER_ASSIGNMENT",
        "TRANSFERRED_NEW_TEAM, false, TRANSFERRED, NOT_POSSIBLE",
        "TRANSFERRED_TEAM_CANNOT_SCHEDULE, , TRANSFERRED, NOT_POSSIBLE",
        "TRANSFERRED_TEAM_CANNOT_SCHEDULE, false, TRANSFERRED, NOT_POSSIBLE",
        "SOMETHING_NEW, , OTHER, BOOK_AGAIN"
    })
    void saysWhy_andWhetherACallIsStillPossible(
            String code, @Nullable Boolean newTeamSchedules, Reason reason, Outlook outlook) {
        assertThat(Cancellation.of(code, newTeamSchedules, null)).isEqualTo(new Cancellation(reason, outlook, null));
    }
}
