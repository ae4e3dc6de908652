/** Working hours as local times of one zone; nothing here knows a database or a clock. */
@NullMarked
package io.supportplatform.scheduling.hours.domain;

import org.jspecify.annotations.NullMarked;
