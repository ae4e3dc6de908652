/** Contracts: issued and activated by operators, registered by customers with both of their ids. */
@NullMarked
package io.supportplatform.contracts.contract;

import org.jspecify.annotations.NullMarked;
