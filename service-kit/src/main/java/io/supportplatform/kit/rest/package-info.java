/** HTTP conventions: problems, idempotency keys, entity tags, pages, limits. */
@NullMarked
package io.supportplatform.kit.rest;

import org.jspecify.annotations.NullMarked;
