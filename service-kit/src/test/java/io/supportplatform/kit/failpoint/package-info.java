/** Tests of the package of this name. */
@NullMarked
package io.supportplatform.kit.failpoint;

import org.jspecify.annotations.NullMarked;
