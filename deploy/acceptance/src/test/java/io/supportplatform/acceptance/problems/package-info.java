/** Every refusal can be read by people, in every language that the platform speaks. */
@NullMarked
package io.supportplatform.acceptance.problems;

import org.jspecify.annotations.NullMarked;
