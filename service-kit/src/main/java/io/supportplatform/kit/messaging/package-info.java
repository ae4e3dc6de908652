/** Transactional outbox with its relay, and the consumer with its inbox. */
@NullMarked
package io.supportplatform.kit.messaging;

import org.jspecify.annotations.NullMarked;
