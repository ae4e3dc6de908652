/** Problems, products, and whether a choice of them fits together. */
@NullMarked
package io.supportplatform.requests.catalogue.domain;

import org.jspecify.annotations.NullMarked;
