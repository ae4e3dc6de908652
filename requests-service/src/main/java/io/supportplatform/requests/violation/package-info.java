/** What is wrong with the values a caller sent, all of it at once. */
@NullMarked
package io.supportplatform.requests.violation;

import org.jspecify.annotations.NullMarked;
