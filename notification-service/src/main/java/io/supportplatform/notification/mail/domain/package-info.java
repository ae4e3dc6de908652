/** What a mail says, in whose language and at whose local time. */
@NullMarked
package io.supportplatform.notification.mail.domain;

import org.jspecify.annotations.NullMarked;
