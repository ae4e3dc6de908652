package io.supportplatform.requests.ticket;

import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.requests.ticket.domain.Action;
import io.supportplatform.requests.ticket.domain.DeskRefusal;
import io.supportplatform.requests.ticket.domain.DraftRefusal;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import io.supportplatform.requests.violation.ViolationProblems;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** How refusals about requests are answered. */
public final class TicketProblems {

    private TicketProblems() {}

    public static Problem of(TicketRefusal refusal) {
        return switch (refusal) {
            case TicketRefusal.WrongState wrong ->
                Problem.of(409, "wrong-state")
                        .detailArguments(wrong.state().name())
                        .with("state", wrong.state().name())
                        .with(
                                "allowedActions",
                                wrong.allowedActions().stream()
                                        .map(Action::wireName)
                                        .toList());
            case TicketRefusal.Invalid(var violations) -> ViolationProblems.of(violations);
            case DeskRefusal desk -> of(desk);
            case DraftRefusal draft -> of(draft);
        };
    }

    /** The changed request, or the problem. */
    public static RestResponse<TicketJson.View> answer(Decision<Shown, TicketRefusal> decision) {
        return decision.fold(Shown::toResponse, refusal -> {
            throw of(refusal).toException();
        });
    }

    private static Problem of(DeskRefusal refusal) {
        return switch (refusal) {
            case NOT_YOURS_TO_DECIDE -> Problem.of(403, "not-yours-to-decide");
            case ADVOCATE_NOT_IN_TEAM -> Problem.of(422, "advocate-not-in-team");
            case ADVOCATE_NOT_ACTIVE -> Problem.of(422, "advocate-not-active");
            case ADVOCATE_LACKS_LANGUAGE -> Problem.of(422, "advocate-lacks-language");
            case ADVOCATE_ALREADY_OWNER -> Problem.of(409, "advocate-already-owner");
            case REASSIGNMENT_NEEDS_REASON -> Problem.of(422, "reassignment-needs-reason");
            case TEAM_UNKNOWN -> Problem.of(422, "team-unknown");
            case TEAM_UNCHANGED -> Problem.of(422, "team-unchanged");
            case TRANSFER_ALREADY_PROPOSED -> Problem.of(409, "transfer-already-proposed");
        };
    }

    private static Problem of(DraftRefusal refusal) {
        return switch (refusal) {
            case PROFILE_REQUIRED -> Problem.of(409, "profile-required").remedy(List.of("COMPLETE_PROFILE"));
            case NO_TEAM_AVAILABLE -> Problem.of(409, "no-team-available");
        };
    }
}
