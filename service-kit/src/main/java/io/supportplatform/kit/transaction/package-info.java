/** The two ways a use case may open a transaction, and what runs inside one. */
@NullMarked
package io.supportplatform.kit.transaction;

import org.jspecify.annotations.NullMarked;
