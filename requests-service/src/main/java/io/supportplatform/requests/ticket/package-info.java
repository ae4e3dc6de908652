/** The support request: its row, its view, its lists, and what it tells the other services. */
@NullMarked
package io.supportplatform.requests.ticket;

import org.jspecify.annotations.NullMarked;
