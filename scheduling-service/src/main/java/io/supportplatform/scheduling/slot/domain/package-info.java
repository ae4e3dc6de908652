/** The slot engine: free starts as a pure function of hours, busy time, policy and instant. */
@NullMarked
package io.supportplatform.scheduling.slot.domain;

import org.jspecify.annotations.NullMarked;
