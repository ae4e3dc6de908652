/** Everything the campaign can break or slip in, when it does so, and how it is mended. */
@NullMarked
package io.supportplatform.acceptance.faults;

import org.jspecify.annotations.NullMarked;
