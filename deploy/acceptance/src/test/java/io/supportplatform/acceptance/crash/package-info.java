/** Every service halted at every point between two effects that must both happen. */
@NullMarked
package io.supportplatform.acceptance.crash;

import org.jspecify.annotations.NullMarked;
