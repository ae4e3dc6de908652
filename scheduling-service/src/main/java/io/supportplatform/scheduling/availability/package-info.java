/** Whether an appointment is possible for a request, and telling others when that changes. */
@NullMarked
package io.supportplatform.scheduling.availability;

import org.jspecify.annotations.NullMarked;
