/** Booking, moving, cancelling, starting and joining the call. */
@NullMarked
package io.supportplatform.scheduling.appointment;

import org.jspecify.annotations.NullMarked;
