package io.supportplatform.scheduling.slot;

import io.supportplatform.scheduling.slot.domain.SlotEngine;
import io.supportplatform.scheduling.ticket.domain.Ticket;
import java.util.function.Supplier;

/** A ticket, and what its advocate's calendar says of the times for a call; nothing is free while nobody is assigned. */
record TicketCalendar(Ticket ticket, Supplier<SlotEngine> engine) {}
