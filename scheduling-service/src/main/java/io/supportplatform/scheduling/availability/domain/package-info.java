/** The rules that decide whether an appointment is possible, with every reason against it. */
@NullMarked
package io.supportplatform.scheduling.availability.domain;

import org.jspecify.annotations.NullMarked;
