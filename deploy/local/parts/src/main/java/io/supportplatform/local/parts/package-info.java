/** The real servers the platform needs, embedded: PostgreSQL, Kafka, an OpenID issuer and a mailbox. */
@NullMarked
package io.supportplatform.local.parts;

import org.jspecify.annotations.NullMarked;
