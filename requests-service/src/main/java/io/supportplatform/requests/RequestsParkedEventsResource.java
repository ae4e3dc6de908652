package io.supportplatform.requests;

import io.supportplatform.kit.operations.ParkedEventsResource;
import jakarta.ws.rs.Path;

/** This service's parked events. */
@Path("/api/requests/v1/operations/parked-events")
class RequestsParkedEventsResource extends ParkedEventsResource {}
