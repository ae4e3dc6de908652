/** A calendar entry, and how its text is folded. */
@NullMarked
package io.supportplatform.notification.calendar.domain;

import org.jspecify.annotations.NullMarked;
