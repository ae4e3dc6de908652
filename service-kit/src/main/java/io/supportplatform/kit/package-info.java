/** Mechanism that all four services share; knows no word of the business. */
@NullMarked
package io.supportplatform.kit;

import org.jspecify.annotations.NullMarked;
