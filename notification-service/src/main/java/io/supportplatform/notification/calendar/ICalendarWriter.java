package io.supportplatform.notification.calendar;

import io.supportplatform.notification.calendar.domain.CalendarEntry;
import io.supportplatform.notification.calendar.domain.CalendarEntry.Attendee;
import io.supportplatform.notification.calendar.domain.CalendarEntry.Method;
import io.supportplatform.notification.calendar.domain.CalendarEntry.Participant;
import io.supportplatform.notification.calendar.domain.OctetFolding;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes a calendar entry as an iTIP message. Times are UTC without a VTIMEZONE, because calendars disagree about zone
 * definitions but not about instants; there is no alarm, because reminders are ours. The same entry gives the same bytes.
 */
@Singleton
public class ICalendarWriter {

    private static final ProdId PRODUCT = new ProdId("-//Support Platform//Appointments 1.0//EN");

    public byte[] write(CalendarEntry entry) {
        var calendar = new Calendar();
        calendar.add(PRODUCT)
                .add(ImmutableVersion.VERSION_2_0)
                .add(ImmutableCalScale.GREGORIAN)
                .add(cancelled(entry) ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add((CalendarComponent) event(entry));
        var verdict = calendar.validate(true);
        if (verdict.hasErrors()) {
            throw new IllegalArgumentException("not a valid iTIP message: " + verdict);
        }
        return OctetFolding.fold(calendar.toString());
    }

    private static VEvent event(CalendarEntry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStamp(seconds(entry.stamp())));
        event.add(new DtStart<>(seconds(entry.start())));
        event.add(new DtEnd<>(seconds(entry.end())));
        describe(event, entry);
        event.add(organizer(entry.organizer()));
        entry.attendees().forEach(attendee -> event.add(attendee(attendee)));
        mark(event, cancelled(entry));
        return event;
    }

    private static void describe(VEvent event, CalendarEntry entry) {
        var language = new ParameterList().add(new Language(entry.language().toLanguageTag()));
        event.add(new Summary(language, entry.summary()));
        event.add(new Description(language, entry.description()));
        event.add(new Location(entry.joinUrl().toString()));
        event.add(new Url(entry.joinUrl()));
    }

    // The vendor property keeps Outlook from showing a confirmed call as tentative until somebody answers.
    private static void mark(VEvent event, boolean cancelled) {
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(cancelled ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
        event.add(ImmutableClazz.PUBLIC);
        event.add(new XProperty("X-MICROSOFT-CDO-BUSYSTATUS", cancelled ? "FREE" : "BUSY"));
    }

    private static Organizer organizer(Participant organizer) {
        var property = new Organizer(mailto(organizer));
        property.add(name(organizer));
        return property;
    }

    private static net.fortuna.ical4j.model.property.Attendee attendee(Attendee attendee) {
        var property = new net.fortuna.ical4j.model.property.Attendee(mailto(attendee.participant()));
        property.add(CuType.INDIVIDUAL);
        property.add(attendee.chair() ? Role.CHAIR : Role.REQ_PARTICIPANT);
        property.add(attendee.accepted() ? PartStat.ACCEPTED : PartStat.NEEDS_ACTION);
        property.add(Rsvp.FALSE);
        property.add(name(attendee.participant()));
        return property;
    }

    private static boolean cancelled(CalendarEntry entry) {
        return entry.method() == Method.CANCEL;
    }

    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    private static URI mailto(Participant participant) {
        try {
            return new URI("mailto", participant.address(), null);
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException("not an address: " + participant.address(), malformed);
        }
    }

    private static Cn name(Participant participant) {
        return new Cn(participant.name());
    }
}
