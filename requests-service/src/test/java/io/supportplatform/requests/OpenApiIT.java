package io.supportplatform.requests;

import io.supportplatform.testing.OpenApiDocumentChecks;

@RequestsTest
class OpenApiIT extends OpenApiDocumentChecks {}
