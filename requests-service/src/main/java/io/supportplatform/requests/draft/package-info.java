/** Filling in the six steps. */
@NullMarked
package io.supportplatform.requests.draft;

import org.jspecify.annotations.NullMarked;
