/** How a try to submit ended, and who may still ask. */
@NullMarked
package io.supportplatform.requests.submission.domain;

import org.jspecify.annotations.NullMarked;
