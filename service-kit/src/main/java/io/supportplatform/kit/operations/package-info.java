/** Endpoints and housekeeping for the people who run a service. */
@NullMarked
package io.supportplatform.kit.operations;

import org.jspecify.annotations.NullMarked;
