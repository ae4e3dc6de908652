package io.supportplatform.scheduling.appointment.domain;

import java.time.ZoneId;

/** The zone and language the customer booked in; mail and calendar speak them. */
public record CustomerSetting(ZoneId zone, String locale) {}
