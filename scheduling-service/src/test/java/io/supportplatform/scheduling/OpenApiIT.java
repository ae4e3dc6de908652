package io.supportplatform.scheduling;

import io.supportplatform.testing.OpenApiDocumentChecks;

@SchedulingTest
class OpenApiIT extends OpenApiDocumentChecks {}
