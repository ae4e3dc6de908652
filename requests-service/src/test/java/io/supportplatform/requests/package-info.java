/** What the tests of this service share. */
@NullMarked
package io.supportplatform.requests;

import org.jspecify.annotations.NullMarked;
