/** The appointment cell of a request. */
@NullMarked
package io.supportplatform.requests.appointment.domain;

import org.jspecify.annotations.NullMarked;
