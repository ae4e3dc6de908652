/** Tests of the package of this name. */
@NullMarked
package io.supportplatform.kit.messaging;

import org.jspecify.annotations.NullMarked;
