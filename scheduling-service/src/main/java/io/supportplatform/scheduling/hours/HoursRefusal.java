package io.supportplatform.scheduling.hours;

/** Why hours are not shown or not changed. */
enum HoursRefusal {
    ADVOCATE_NOT_FOUND,
    HOURS_NOT_SET,
    NOT_YOUR_HOURS
}
