/** Submitting a draft, and the answer that contracts-service gives. */
@NullMarked
package io.supportplatform.requests.submission;

import org.jspecify.annotations.NullMarked;
