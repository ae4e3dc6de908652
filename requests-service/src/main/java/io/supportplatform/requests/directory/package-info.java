/** Teams and advocates, kept by operators. */
@NullMarked
package io.supportplatform.requests.directory;

import org.jspecify.annotations.NullMarked;
