/** What characters a text from outside may be made of. */
@NullMarked
package io.supportplatform.kit.text;

import org.jspecify.annotations.NullMarked;
