/** Measures the packaged platform on the machine it runs on: what it takes is on the command line, what it found on standard output. */
@NullMarked
package io.supportplatform.bench;

import org.jspecify.annotations.NullMarked;
