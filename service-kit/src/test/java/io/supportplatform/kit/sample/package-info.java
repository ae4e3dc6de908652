/** A service in small, so that the mechanism is tested as services use it. */
@NullMarked
package io.supportplatform.kit.sample;

import org.jspecify.annotations.NullMarked;
