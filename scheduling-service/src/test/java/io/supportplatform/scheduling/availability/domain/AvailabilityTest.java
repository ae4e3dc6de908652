package io.supportplatform.scheduling.availability.domain;

import static io.supportplatform.scheduling.availability.domain.UnavailableReason.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.testing.Proves;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AvailabilityTest {
    private static final List<UnavailableReason> OF_THE_REQUEST = List.of(
            ISSUE_TYPE_NOT_SCHEDULABLE,
            ADVOCATE_NOT_ASSIGNED,
            TEAM_NOT_SCHEDULABLE,
            CREATED_WITH_PERSONAL_ACCOUNT,
            CREATED_OUTSIDE_PORTAL,
            REQUEST_NOT_OPEN);

    /** All 64 combinations of what may stand against a call. */
    static Stream<Set<UnavailableReason>> everyCombination() {
        return IntStream.range(0, 1 << OF_THE_REQUEST.size()).mapToObj(bits -> {
            var failing = EnumSet.noneOf(UnavailableReason.class);
            OF_THE_REQUEST.stream()
                    .filter(reason -> (bits & 1 << OF_THE_REQUEST.indexOf(reason)) != 0)
                    .forEach(failing::add);
            return failing;
        });
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    @Proves({"A11", "A16", "A17", "A18", "A22"})
    void namesEveryReason_andOffersTimesOnlyWithoutAny(Set<UnavailableReason> failing) {
        // When
        var availability = Availability.of(facts(failing, false));
        // Then
        assertThat(availability.reasons()).isEqualTo(failing);
        assertThat(availability.offersTimes()).isEqualTo(failing.isEmpty());
        assertThat(availability.state() == AvailabilityState.AVAILABLE).isEqualTo(failing.isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = UnavailableReason.class,
            names = {"ADVOCATE_NOT_ASSIGNED", "CALLER_NOT_WORK_ACCOUNT"},
            mode = EnumSource.Mode.EXCLUDE)
    @Proves("A22")
    void isNotAvailable_whenSomethingStandsAgainstItThatWaitingCannotChange(UnavailableReason reason) {
        // When
        var availability = Availability.of(facts(EnumSet.of(reason, ADVOCATE_NOT_ASSIGNED), false));
        // Then
        assertThat(availability.state()).isEqualTo(AvailabilityState.NOT_AVAILABLE);
        assertThat(availability.waitsForAdvocate()).isFalse();
    }

    @Test
    @Proves({"A13", "A22"})
    void isNotAvailableButOnlyWaits_whenNothingButTheAdvocateIsMissing() {
        // When
        var availability = Availability.of(facts(EnumSet.of(ADVOCATE_NOT_ASSIGNED), false));
        // Then
        assertThat(availability.state()).isEqualTo(AvailabilityState.NOT_AVAILABLE);
        assertThat(availability.waitsForAdvocate()).isTrue();
        assertThat(availability.reasonCodes()).containsExactly("ADVOCATE_NOT_ASSIGNED");
    }

    @Test
    void staysScheduled_whateverChangesAroundIt() {
        // When
        var availability = Availability.of(facts(EnumSet.of(TEAM_NOT_SCHEDULABLE), true));
        // Then
        assertThat(availability.state()).isEqualTo(AvailabilityState.SCHEDULED);
        assertThat(availability.reasonCodes()).containsExactly("TEAM_NOT_SCHEDULABLE");
    }

    @Test
    @Proves({"A19", "A45"})
    void addsTheCallersOwnReason_forAPersonalAccount() {
        // Given
        var available = Availability.of(facts(Set.of(), false));
        // When
        var forPersonal = available.forCaller(AccountKind.PERSONAL);
        var forWork = available.forCaller(AccountKind.WORK);
        // Then
        assertThat(forPersonal.state()).isEqualTo(AvailabilityState.NOT_AVAILABLE);
        assertThat(forPersonal.reasons()).containsExactly(CALLER_NOT_WORK_ACCOUNT);
        assertThat(forWork).isEqualTo(available);
    }

    @Test
    void listsReasonsInOneOrder() {
        // When
        var availability =
                Availability.of(facts(EnumSet.copyOf(OF_THE_REQUEST), false)).forCaller(AccountKind.PERSONAL);
        // Then
        assertThat(availability.reasonCodes())
                .containsExactlyElementsOf(
                        Stream.of(UnavailableReason.values()).map(Enum::name).toList());
    }

    private static AppointmentFacts facts(Set<UnavailableReason> failing, boolean scheduled) {
        return new AppointmentFacts(
                !failing.contains(ISSUE_TYPE_NOT_SCHEDULABLE),
                !failing.contains(ADVOCATE_NOT_ASSIGNED),
                !failing.contains(TEAM_NOT_SCHEDULABLE),
                !failing.contains(CREATED_WITH_PERSONAL_ACCOUNT),
                !failing.contains(CREATED_OUTSIDE_PORTAL),
                !failing.contains(REQUEST_NOT_OPEN),
                scheduled);
    }
}
