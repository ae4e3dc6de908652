/** Composing a mail: words by Qute, structure by MIME. */
@NullMarked
package io.supportplatform.notification.mail;

import org.jspecify.annotations.NullMarked;
