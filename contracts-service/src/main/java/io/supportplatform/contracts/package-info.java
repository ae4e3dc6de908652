/** The contracts service: products, support contracts and the ledger of their incidents. */
@NullMarked
package io.supportplatform.contracts;

import org.jspecify.annotations.NullMarked;
