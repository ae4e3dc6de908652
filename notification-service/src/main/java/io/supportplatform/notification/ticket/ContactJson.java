package io.supportplatform.notification.ticket;

import io.supportplatform.notification.people.AccountJson;
import io.supportplatform.notification.ticket.domain.CaseDetails.ContactRole;

/** A contact as ticket events carry it. */
record ContactJson(AccountJson account, ContactRole role) {}
