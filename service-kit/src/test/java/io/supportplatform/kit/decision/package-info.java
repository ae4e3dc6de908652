/** Tests of the package of this name. */
@NullMarked
package io.supportplatform.kit.decision;

import org.jspecify.annotations.NullMarked;
