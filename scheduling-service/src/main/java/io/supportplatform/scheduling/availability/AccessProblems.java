package io.supportplatform.scheduling.availability;

import io.supportplatform.kit.rest.Problem;
import io.supportplatform.scheduling.availability.domain.AccessRefusal;
import io.supportplatform.scheduling.availability.domain.AccessRefusal.AdvocateNotAssigned;
import io.supportplatform.scheduling.availability.domain.AccessRefusal.CallerNotWorkAccount;
import io.supportplatform.scheduling.availability.domain.AccessRefusal.NotAvailable;
import io.supportplatform.scheduling.availability.domain.AccessRefusal.RequestNotFound;
import io.supportplatform.scheduling.availability.domain.UnavailableReason;
import java.util.List;

/** What a refused access is answered with. */
public final class AccessProblems {

    private AccessProblems() {}

    public static Problem of(AccessRefusal refusal) {
        return switch (refusal) {
            case RequestNotFound() -> Problem.of(404, "request-not-found").remedy(List.of("CHECK_YOUR_ACCOUNT"));
            case CallerNotWorkAccount() ->
                Problem.of(403, "caller-not-work-account")
                        .reasons(List.of(UnavailableReason.CALLER_NOT_WORK_ACCOUNT.name()))
                        .remedy(List.of("SIGN_IN_WITH_WORK_ACCOUNT"));
            case AdvocateNotAssigned() ->
                Problem.of(409, "advocate-not-assigned")
                        .reasons(List.of(UnavailableReason.ADVOCATE_NOT_ASSIGNED.name()))
                        .remedy(List.of("WAIT_FOR_ADVOCATE"));
            case NotAvailable(var reasons) ->
                Problem.of(409, "appointment-not-available").reasons(reasons).remedy(List.of("WRITE_TO_SUPPORT"));
        };
    }
}
