/** What holds for the platform as a whole. */
@NullMarked
package io.supportplatform.acceptance;

import org.jspecify.annotations.NullMarked;
