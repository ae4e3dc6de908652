/** When a message is tried, retried, overtaken or given up. */
@NullMarked
package io.supportplatform.notification.delivery.domain;

import org.jspecify.annotations.NullMarked;
