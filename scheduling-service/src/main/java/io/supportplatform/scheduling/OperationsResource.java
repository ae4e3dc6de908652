package io.supportplatform.scheduling;

import io.supportplatform.kit.operations.ParkedEventsResource;
import jakarta.ws.rs.Path;

/** Events this service could not handle, for operators. */
@Path("/api/scheduling/v1/operations/parked-events")
public class OperationsResource extends ParkedEventsResource {}
