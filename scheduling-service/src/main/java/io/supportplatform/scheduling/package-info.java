/** Calls between a customer and the advocate of a support request: when they can be, when they are, and who waits where. */
@NullMarked
package io.supportplatform.scheduling;

import org.jspecify.annotations.NullMarked;
