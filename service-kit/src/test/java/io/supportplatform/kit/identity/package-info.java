/** Tests of the package of this name. */
@NullMarked
package io.supportplatform.kit.identity;

import org.jspecify.annotations.NullMarked;
