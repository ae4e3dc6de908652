/** Ties tests to the business rules of docs/rules.md. */
@NullMarked
package io.supportplatform.acceptance.rules;

import org.jspecify.annotations.NullMarked;
