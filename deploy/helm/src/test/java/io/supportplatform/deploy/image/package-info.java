/** Tests of the recipe for the services' images. */
@NullMarked
package io.supportplatform.deploy.image;

import org.jspecify.annotations.NullMarked;
