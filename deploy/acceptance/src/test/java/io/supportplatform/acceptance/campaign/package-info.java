/** The seeded fault campaign: its frame, its record of what happened, and its verdict. */
@NullMarked
package io.supportplatform.acceptance.campaign;

import org.jspecify.annotations.NullMarked;
