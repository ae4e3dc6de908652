/** The local stack: starts the real parts and the packaged services, seeds them, and walks the main journey. */
@NullMarked
package io.supportplatform.local;

import org.jspecify.annotations.NullMarked;
