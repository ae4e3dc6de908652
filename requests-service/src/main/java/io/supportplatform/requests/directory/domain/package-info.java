/** What a team handles and who works in it. */
@NullMarked
package io.supportplatform.requests.directory.domain;

import org.jspecify.annotations.NullMarked;
