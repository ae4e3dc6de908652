package io.supportplatform.requests.ticket;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.requests.Reads;
import io.supportplatform.requests.directory.Seats;
import io.supportplatform.requests.ticket.domain.Viewer;

/** Makes the viewer of a request out of the caller. */
public final class Viewers {

    private Viewers() {}

    public static Uni<Viewer> of(Caller caller, Reads.Select reads) {
        return Seats.of(caller, reads).map(seat -> new Viewer(caller.account(), seat));
    }
}
