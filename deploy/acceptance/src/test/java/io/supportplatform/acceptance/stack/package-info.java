/** The packaged platform as a fixture: started once, spoken to over HTTP, counted in its databases. */
@NullMarked
package io.supportplatform.acceptance.stack;

import org.jspecify.annotations.NullMarked;
