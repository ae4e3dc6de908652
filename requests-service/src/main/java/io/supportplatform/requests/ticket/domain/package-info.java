/** A support request from first draft to advocate; called ticket in code because a request is also an HTTP request. */
@NullMarked
package io.supportplatform.requests.ticket.domain;

import org.jspecify.annotations.NullMarked;
