/** Who can be written to: profiles, advocates and their teams, as their owner last told. */
@NullMarked
package io.supportplatform.notification.people;

import org.jspecify.annotations.NullMarked;
