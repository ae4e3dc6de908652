package io.supportplatform.kit.operations;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.ParkedEventOperations;
import io.supportplatform.kit.messaging.ParkedEventOperations.Refusal;
import io.supportplatform.kit.rest.Page;
import io.supportplatform.kit.rest.PageRequest;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.kit.rest.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Parked events for operators; each service gives it a path of its own by extending it. */
@Tag(name = "Operations")
@Produces(MediaType.APPLICATION_JSON)
public abstract class ParkedEventsResource {

    // Told to the document as well, which by itself finds roles only on the methods of the class that has the path.
    private static final String OPERATOR = "operator";

    @Inject
    ParkedEventOperations operations;

    /** How many events a re-drive handled. */
    public record Redriven(int handled) {}

    @GET
    @RolesAllowed(OPERATOR)
    @SecurityRequirement(name = "bearer", scopes = OPERATOR)
    @Operation(operationId = "listParkedEvents", summary = "Events that could not be handled, oldest first")
    public Uni<Page<ParkedEventOperations.View>> list(@BeanParam @Valid PageRequest page) {
        return operations.list(page.after(1), page.limit());
    }

    @POST
    @Path("{id}/redrive")
    @RolesAllowed(OPERATOR)
    @SecurityRequirement(name = "bearer", scopes = OPERATOR)
    @Operation(operationId = "redriveParkedEvent", summary = "Handle this event's key again, in order")
    public Uni<Redriven> redrive(@PathParam("id") long id) {
        return operations
                .redrive(id)
                .map(decision -> decision.fold(Redriven::new, refusal -> {
                    throw problem(refusal);
                }));
    }

    private static ProblemException problem(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound() -> Problem.of(404, "parked-event-not-found").toException();
            case Refusal.FailedAgain(String detail) ->
                Problem.of(409, "redrive-failed").detailArguments(detail).toException();
        };
    }
}
