/** Taking incidents: reserving, releasing, and consuming one for a submitted ticket. */
@NullMarked
package io.supportplatform.contracts.incident;

import org.jspecify.annotations.NullMarked;
