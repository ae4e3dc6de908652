package io.supportplatform.contracts;

import io.supportplatform.kit.operations.ParkedEventsResource;
import jakarta.ws.rs.Path;

/** This service's parked events. */
@Path("/api/contracts/v1/operations/parked-events")
class ContractsParkedEventsResource extends ParkedEventsResource {}
