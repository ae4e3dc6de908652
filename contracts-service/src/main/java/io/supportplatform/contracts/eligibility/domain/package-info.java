/** Whether a plan may be used for a need, and every reason why not; plain Java and no side effects. */
@NullMarked
package io.supportplatform.contracts.eligibility.domain;

import org.jspecify.annotations.NullMarked;
