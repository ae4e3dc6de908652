/** Support requests as requests-service announces them: the facts that scheduling needs. */
@NullMarked
package io.supportplatform.scheduling.ticket;

import org.jspecify.annotations.NullMarked;
