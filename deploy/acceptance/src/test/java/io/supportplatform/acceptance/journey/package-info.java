/** What users do, over the packaged services and across all four of them. */
@NullMarked
package io.supportplatform.acceptance.journey;

import org.jspecify.annotations.NullMarked;
