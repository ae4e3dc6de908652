/** Who calls: the account, kind and roles a bearer token asserts. */
@NullMarked
package io.supportplatform.kit.identity;

import org.jspecify.annotations.NullMarked;
