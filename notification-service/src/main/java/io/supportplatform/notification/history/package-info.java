/** What was mailed about a request, as its contacts and staff see it. */
@NullMarked
package io.supportplatform.notification.history;

import org.jspecify.annotations.NullMarked;
