/** Tests of the package of this name. */
@NullMarked
package io.supportplatform.kit.rest;

import org.jspecify.annotations.NullMarked;
