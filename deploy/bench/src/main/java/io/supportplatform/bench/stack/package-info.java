/** The platform that is measured: a fresh durable stack, its databases, and the rows a benchmark starts from. */
@NullMarked
package io.supportplatform.bench.stack;

import org.jspecify.annotations.NullMarked;
