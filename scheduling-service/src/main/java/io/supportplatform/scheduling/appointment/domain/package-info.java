/** An appointment and what may happen to it. */
@NullMarked
package io.supportplatform.scheduling.appointment.domain;

import org.jspecify.annotations.NullMarked;
