/** A business answer as a value: accepted, or refused for a stable reason. */
@NullMarked
package io.supportplatform.kit.decision;

import org.jspecify.annotations.NullMarked;
