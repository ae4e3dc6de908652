/** What must be true of the whole platform once it has come to rest, whatever was done to it before. */
@NullMarked
package io.supportplatform.acceptance.invariants;

import org.jspecify.annotations.NullMarked;
