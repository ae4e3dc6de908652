/** The contract, its two ids and its term; plain Java. */
@NullMarked
package io.supportplatform.contracts.contract.domain;

import org.jspecify.annotations.NullMarked;
