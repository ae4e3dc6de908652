/** Tests of the package of this name. */
@NullMarked
package io.supportplatform.kit.text;

import org.jspecify.annotations.NullMarked;
