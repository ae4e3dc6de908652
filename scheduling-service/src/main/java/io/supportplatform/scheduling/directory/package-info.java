/** Teams and advocates as requests-service announces them. */
@NullMarked
package io.supportplatform.scheduling.directory;

import org.jspecify.annotations.NullMarked;
