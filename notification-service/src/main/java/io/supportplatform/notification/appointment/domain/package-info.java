/** An appointment, who hears of it, and what a cancellation means. */
@NullMarked
package io.supportplatform.notification.appointment.domain;

import org.jspecify.annotations.NullMarked;
