/** The iCalendar file that goes with an appointment mail. */
@NullMarked
package io.supportplatform.notification.calendar;

import org.jspecify.annotations.NullMarked;
