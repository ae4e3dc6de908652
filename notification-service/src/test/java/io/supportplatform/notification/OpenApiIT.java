package io.supportplatform.notification;

import io.supportplatform.testing.OpenApiDocumentChecks;

@NotificationTest
class OpenApiIT extends OpenApiDocumentChecks {}
