/** Keeps the documentation true where a machine can tell. */
@NullMarked
package io.supportplatform.acceptance.docs;

import org.jspecify.annotations.NullMarked;
