/** Lots, balances and reservations as values; plain Java. */
@NullMarked
package io.supportplatform.contracts.ledger.domain;

import org.jspecify.annotations.NullMarked;
