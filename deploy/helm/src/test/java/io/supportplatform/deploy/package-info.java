/** Tests of what is deployed: images and chart. */
@NullMarked
package io.supportplatform.deploy;

import org.jspecify.annotations.NullMarked;
