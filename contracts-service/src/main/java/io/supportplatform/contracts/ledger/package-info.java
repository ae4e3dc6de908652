/** The book of incidents: lots, append-only transfers and reservations, changed by one statement at a time. */
@NullMarked
package io.supportplatform.contracts.ledger;

import org.jspecify.annotations.NullMarked;
