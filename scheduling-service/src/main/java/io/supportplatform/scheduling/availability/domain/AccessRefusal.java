package io.supportplatform.scheduling.availability.domain;

import java.util.List;

/** Why a caller is not shown times for a request. */
public sealed interface AccessRefusal {

    /** There is no such request, or none that this caller may know of. */
    record RequestNotFound() implements AccessRefusal {}

    /** Whoever schedules is signed in with a work account. */
    record CallerNotWorkAccount() implements AccessRefusal {}

    /** Only the advocate is missing. */
    record AdvocateNotAssigned() implements AccessRefusal {}

    /** The request does not qualify; every reason is named. */
    record NotAvailable(List<String> reasons) implements AccessRefusal {}
}
