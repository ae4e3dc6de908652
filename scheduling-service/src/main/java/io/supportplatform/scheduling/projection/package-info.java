/** What this service hears: one record and one handler per event. */
@NullMarked
package io.supportplatform.scheduling.projection;

import org.jspecify.annotations.NullMarked;
