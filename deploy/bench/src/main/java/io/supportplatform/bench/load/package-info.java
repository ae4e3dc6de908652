/** Sends calls and takes their time: as many as go, or so many a second whatever becomes of them. */
@NullMarked
package io.supportplatform.bench.load;

import org.jspecify.annotations.NullMarked;
