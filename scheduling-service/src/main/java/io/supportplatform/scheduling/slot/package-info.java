/** The times that an advocate can still be booked for. */
@NullMarked
package io.supportplatform.scheduling.slot;

import org.jspecify.annotations.NullMarked;
