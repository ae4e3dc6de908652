package io.supportplatform.contracts;

import io.supportplatform.testing.OpenApiDocumentChecks;

@ContractsTest
class OpenApiIT extends OpenApiDocumentChecks {}
