/** Which of the caller's plans fit a product, a version and a severity. */
@NullMarked
package io.supportplatform.contracts.plan;

import org.jspecify.annotations.NullMarked;
