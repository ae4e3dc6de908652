/** What scheduling knows of a support request. */
@NullMarked
package io.supportplatform.scheduling.ticket.domain;

import org.jspecify.annotations.NullMarked;
