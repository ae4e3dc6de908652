/** The problems that can be chosen, and what contracts-service told us of products. */
@NullMarked
package io.supportplatform.requests.catalogue;

import org.jspecify.annotations.NullMarked;
