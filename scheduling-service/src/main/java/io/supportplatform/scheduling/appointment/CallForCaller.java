package io.supportplatform.scheduling.appointment;

import io.supportplatform.scheduling.appointment.domain.AppointmentAction;
import io.supportplatform.scheduling.appointment.domain.Call;
import java.util.Set;

/** A call and what the one who asks may do with it now. */
record CallForCaller(Call call, Set<AppointmentAction> actions) {}
