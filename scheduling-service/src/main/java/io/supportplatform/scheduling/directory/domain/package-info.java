/** Identifiers of teams and advocates. */
@NullMarked
package io.supportplatform.scheduling.directory.domain;

import org.jspecify.annotations.NullMarked;
