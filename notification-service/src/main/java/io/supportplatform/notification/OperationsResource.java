package io.supportplatform.notification;

import io.supportplatform.kit.operations.ParkedEventsResource;
import jakarta.ws.rs.Path;

/** Events this service could not handle, for operators. */
@Path("/api/notifications/v1/operations/parked-events")
public class OperationsResource extends ParkedEventsResource {}
