/** What scheduling-service told us of a request's call, shown in rows and details alike. */
@NullMarked
package io.supportplatform.requests.appointment;

import org.jspecify.annotations.NullMarked;
