package io.supportplatform.requests.appointment.domain;

import io.supportplatform.kit.identity.AccountKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The appointment cell of a request for one onlooker: rows and details are both made here, so they always agree. */
public record AppointmentCell(
        CellState state, List<String> reasons, Optional<KnownAppointment> appointment, List<CellAction> actions) {

    private static final String REQUEST_NOT_OPEN = "REQUEST_NOT_OPEN";

    /** What the onlooker may do about the call right now. */
    public enum CellAction {
        SCHEDULE,
        RESCHEDULE,
        CANCEL
    }

    /** A request that is not submitted yet has no call, whatever else holds. */
    public static AppointmentCell beforeSubmit(Onlooker onlooker) {
        return notAvailable(List.of(REQUEST_NOT_OPEN), onlooker);
    }

    /** The cell of an open request. A booked call is shown to everyone; what can be done about it depends on who asks. */
    public static AppointmentCell of(
            Optional<Availability> availability, Optional<KnownAppointment> booked, Onlooker onlooker, Instant now) {
        return booked.map(call -> ofBooked(call, onlooker, now))
                .orElseGet(() -> availability
                        .map(known -> ofAvailability(known, onlooker))
                        .orElseGet(() -> new AppointmentCell(
                                CellState.UNKNOWN, callerReasons(onlooker), Optional.empty(), List.of())));
    }

    private static AppointmentCell ofBooked(KnownAppointment call, Onlooker onlooker, Instant now) {
        boolean changeable = !call.started() && now.isBefore(call.start()) && onlooker.mayBook();
        return new AppointmentCell(
                call.started() ? CellState.STARTED : CellState.SCHEDULED,
                callerReasons(onlooker),
                Optional.of(call),
                changeable ? List.of(CellAction.RESCHEDULE, CellAction.CANCEL) : List.of());
    }

    private static AppointmentCell ofAvailability(Availability known, Onlooker onlooker) {
        if (!known.bookable() || onlooker.kind() != AccountKind.WORK) {
            return notAvailable(known.reasons(), onlooker);
        }
        return new AppointmentCell(
                CellState.AVAILABLE,
                List.of(),
                Optional.empty(),
                onlooker.mayBook() ? List.of(CellAction.SCHEDULE) : List.of());
    }

    private static AppointmentCell notAvailable(List<String> reasons, Onlooker onlooker) {
        var all = new ArrayList<>(reasons);
        all.addAll(callerReasons(onlooker));
        return new AppointmentCell(CellState.NOT_AVAILABLE, List.copyOf(all), Optional.empty(), List.of());
    }

    private static List<String> callerReasons(Onlooker onlooker) {
        return Stream.of(CallerReason.CALLER_NOT_WORK_ACCOUNT)
                .filter(_ -> onlooker.kind() != AccountKind.WORK)
                .map(CallerReason::name)
                .toList();
    }
}
