/** Tests of the package of this name. */
@NullMarked
package io.supportplatform.kit.transaction;

import org.jspecify.annotations.NullMarked;
