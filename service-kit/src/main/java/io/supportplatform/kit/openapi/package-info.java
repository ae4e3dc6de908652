/** What every API document says alike, so that no service has to write it. */
@NullMarked
package io.supportplatform.kit.openapi;

import org.jspecify.annotations.NullMarked;
