package io.supportplatform.requests;

import io.supportplatform.kit.operations.ParkedEventsResource;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** This service's parked events. */
@Path("/api/requests/v1/operations/parked-events")
@Produces(MediaType.APPLICATION_JSON)
class RequestsParkedEventsResource extends ParkedEventsResource {}
