/** Products with their versions and support phases: operators describe them, everybody reads them. */
@NullMarked
package io.supportplatform.contracts.product;

import org.jspecify.annotations.NullMarked;
