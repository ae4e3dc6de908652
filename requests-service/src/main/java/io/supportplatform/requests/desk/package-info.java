/** The support team's desk: queues, assignment and transfer. */
@NullMarked
package io.supportplatform.requests.desk;

import org.jspecify.annotations.NullMarked;
