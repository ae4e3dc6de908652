/** What every module's tests share: real servers, tokens, events, schemas, mails. */
@NullMarked
package io.supportplatform.testing;

import org.jspecify.annotations.NullMarked;
