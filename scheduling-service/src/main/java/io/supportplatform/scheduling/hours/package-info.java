/** An advocate's weekly working hours, as the advocate or the team lead keeps them. */
@NullMarked
package io.supportplatform.scheduling.hours;

import org.jspecify.annotations.NullMarked;
