/** Tests of the package of this name. */
@NullMarked
package io.supportplatform.kit.observability;

import org.jspecify.annotations.NullMarked;
