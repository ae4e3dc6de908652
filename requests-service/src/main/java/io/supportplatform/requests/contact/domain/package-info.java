/** The details of reaching a person. */
@NullMarked
package io.supportplatform.requests.contact.domain;

import org.jspecify.annotations.NullMarked;
