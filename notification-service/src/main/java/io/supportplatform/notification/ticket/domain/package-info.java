/** A support request as its mail tells of it. */
@NullMarked
package io.supportplatform.notification.ticket.domain;

import org.jspecify.annotations.NullMarked;
