/** Tests of the kit as a whole. */
@NullMarked
package io.supportplatform.kit;

import org.jspecify.annotations.NullMarked;
