/** A profile. */
@NullMarked
package io.supportplatform.requests.profile.domain;

import org.jspecify.annotations.NullMarked;
