package io.supportplatform.requests.appointment.domain;

import java.util.List;

/** Whether a call can be booked for a request, as scheduling-service last said, with every reason why not. */
public record Availability(String state, List<String> reasons) {

    private static final String AVAILABLE = "AVAILABLE";

    public Availability {
        reasons = List.copyOf(reasons);
    }

    boolean bookable() {
        return state.equals(AVAILABLE);
    }
}
