/** Figures that tell an operator whether events flow. */
@NullMarked
package io.supportplatform.kit.observability;

import org.jspecify.annotations.NullMarked;
