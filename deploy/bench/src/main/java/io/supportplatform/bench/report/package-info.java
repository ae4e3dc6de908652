/** Figures, how they are condensed, and how they are printed. */
@NullMarked
package io.supportplatform.bench.report;

import org.jspecify.annotations.NullMarked;
