/** Messages stored before they are sent, and sent once. */
@NullMarked
package io.supportplatform.notification.delivery;

import org.jspecify.annotations.NullMarked;
