/** Named places at which a test may have the process die, so that crash safety is shown and not argued. */
@NullMarked
package io.supportplatform.kit.failpoint;

import org.jspecify.annotations.NullMarked;
