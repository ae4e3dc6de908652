/** Drivers that run whole journeys against the platform whatever happens to it, and their own ledger of what they were told. */
@NullMarked
package io.supportplatform.acceptance.load;

import org.jspecify.annotations.NullMarked;
