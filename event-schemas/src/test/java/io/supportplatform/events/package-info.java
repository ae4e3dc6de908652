/** Holds the event contracts to their own promises. */
@NullMarked
package io.supportplatform.events;

import org.jspecify.annotations.NullMarked;
