/** The benchmarks, one class each. */
@NullMarked
package io.supportplatform.bench.suite;

import org.jspecify.annotations.NullMarked;
