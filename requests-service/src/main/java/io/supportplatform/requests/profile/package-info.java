/** The one-time profile of an account, and the defaults it gives to new drafts. */
@NullMarked
package io.supportplatform.requests.profile;

import org.jspecify.annotations.NullMarked;
