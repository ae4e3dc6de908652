/** What staff did, to what, and when. */
@NullMarked
package io.supportplatform.kit.audit;

import org.jspecify.annotations.NullMarked;
