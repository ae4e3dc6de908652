package io.supportplatform.kit.sample;

import io.supportplatform.kit.operations.ParkedEventsResource;
import jakarta.ws.rs.Path;

/** The sample's parked events. */
@Path("/api/kit/v1/operations/parked-events")
public class SampleParkedEventsResource extends ParkedEventsResource {}
