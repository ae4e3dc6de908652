/** A person as a mail needs them. */
@NullMarked
package io.supportplatform.notification.people.domain;

import org.jspecify.annotations.NullMarked;
