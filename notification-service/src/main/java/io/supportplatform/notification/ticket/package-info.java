/** The mail with the case details, and who a request's contacts are. */
@NullMarked
package io.supportplatform.notification.ticket;

import org.jspecify.annotations.NullMarked;
