/** The mails around an appointment, and its calendar file. */
@NullMarked
package io.supportplatform.notification.appointment;

import org.jspecify.annotations.NullMarked;
