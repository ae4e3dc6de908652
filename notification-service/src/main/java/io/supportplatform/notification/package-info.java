/** Keeps people informed by mail: what to send, to whom, in which words, and that it arrives once. */
@NullMarked
package io.supportplatform.notification;

import org.jspecify.annotations.NullMarked;
