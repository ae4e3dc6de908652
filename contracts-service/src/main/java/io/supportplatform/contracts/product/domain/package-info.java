/** What a product is and which support phase a version is in; plain Java. */
@NullMarked
package io.supportplatform.contracts.product.domain;

import org.jspecify.annotations.NullMarked;
