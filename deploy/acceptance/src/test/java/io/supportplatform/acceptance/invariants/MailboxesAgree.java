package io.supportplatform.acceptance.invariants;

import static io.supportplatform.local.ServiceModule.NOTIFICATION;
import static io.supportplatform.local.ServiceModule.SCHEDULING;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.supportplatform.acceptance.stack.Databases.Row;
import io.supportplatform.local.parts.ReceivedMail;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * I7, the mails as received: in each mailbox the newest calendar file of a call has the call's revision as SEQUENCE and the
 * call's id in its UID, and ends CANCELLED if the call does. One revision may arrive twice, when a sender dies before it can
 * note the server's yes; then both are the same mail. What was sent has arrived, and what has arrived may have been sent.
 */
final class MailboxesAgree implements Invariant {

    private static final String CALLS = "select id, sequence, state from appointment";

    /** Whoever got no invitation gets no calendar file with the cancellation either. */
    private static final String EXPECTED = """
        select distinct on (stream) appointment_id, address, revision
          from message where calendar is not null and state = 'SENT'
         order by stream, revision desc\
        """;

    private static final String SENT = "select message_id, kind, address from message where state = 'SENT'";
    private static final String BEGUN = "select message_id from message where arrived <> 'NONE'";

    private record File(String call, String recipient, int sequence, boolean cancelled, String mail) {}

    private record Box(String call, String recipient) {}

    @Override
    public String name() {
        return "the newest calendar file in every mailbox is the call's latest revision";
    }

    @Override
    public List<String> breaches(Evidence evidence) {
        var calls = evidence.rows(SCHEDULING, CALLS).stream()
                .collect(Collectors.toMap(row -> row.text(0), Function.identity(), (a, b) -> a, TreeMap::new));
        var files =
                evidence.mails().stream().flatMap(mail -> files(mail).stream()).toList();
        var breaches = new ArrayList<String>();
        var boxes = files.stream().collect(Collectors.groupingBy(file -> new Box(file.call(), file.recipient())));
        boxes.forEach((box, inBox) -> breaches.addAll(breaches(box, inBox, calls)));
        for (var row : evidence.rows(NOTIFICATION, EXPECTED)) {
            if (!boxes.containsKey(new Box(row.text(0), row.text(1)))) {
                breaches.add("%s was sent revision %s of call %s, but has no calendar file of it"
                        .formatted(row.text(1), row.text(2), row.text(0)));
            }
        }
        breaches.addAll(arrivals(evidence));
        return breaches;
    }

    private static List<String> arrivals(Evidence evidence) {
        var arrived =
                evidence.mails().stream().map(ReceivedMail::messageId).collect(Collectors.toCollection(TreeSet::new));
        var breaches = new ArrayList<String>();
        evidence.rows(NOTIFICATION, SENT).stream()
                .filter(row -> !arrived.contains(row.text(0)))
                .forEach(row -> breaches.add("mail %s, %s to %s, was sent, but is in no mailbox"
                        .formatted(row.text(0), row.text(1), row.text(2))));
        evidence.rows(NOTIFICATION, BEGUN).forEach(row -> arrived.remove(row.text(0)));
        arrived.forEach(id -> breaches.add("mail %s has arrived, but nobody ever began to send it".formatted(id)));
        return breaches;
    }

    private static List<String> breaches(Box box, List<File> files, Map<String, Row> calls) {
        var call = calls.get(box.call());
        if (call == null) {
            return List.of(
                    "%s has a calendar file of call %s, which does not exist".formatted(box.recipient(), box.call()));
        }
        var breaches = new ArrayList<String>();
        var newest = files.stream().mapToInt(File::sequence).max().orElse(-1);
        var cancelled = call.text(2).equals("CANCELLED");
        if (newest != call.number(1)
                || files.stream().anyMatch(file -> file.sequence() == newest && file.cancelled() != cancelled)) {
            breaches.add("%s has SEQUENCE %d of call %s as the newest, but the call is %s with revision %s"
                    .formatted(box.recipient(), newest, box.call(), call.text(2), call.text(1)));
        }
        files.stream()
                .collect(Collectors.groupingBy(File::sequence, Collectors.mapping(File::mail, Collectors.toSet())))
                .forEach((sequence, mails) -> breaches.addAll(doubled(box, sequence, mails)));
        return breaches;
    }

    private static List<String> doubled(Box box, int sequence, Set<String> mails) {
        return mails.size() == 1
                ? List.of()
                : List.of("%s has SEQUENCE %d of call %s in %d different mails: %s"
                        .formatted(box.recipient(), sequence, box.call(), mails.size(), mails));
    }

    private static List<File> files(ReceivedMail mail) {
        var files = new HashSet<File>();
        mail.parts().stream()
                .filter(part -> part.is("text/calendar"))
                .map(ReceivedMail.Body::text)
                .forEach(text -> {
                    var calendar = Biweekly.parse(text).first();
                    var cancel =
                            calendar.getMethod() != null && calendar.getMethod().isCancel();
                    calendar.getEvents()
                            .forEach(event -> mail.recipients()
                                    .forEach(recipient -> files.add(file(event, recipient, cancel, mail))));
                });
        return List.copyOf(files);
    }

    private static File file(VEvent event, String recipient, boolean cancel, ReceivedMail mail) {
        var uid = event.getUid().getValue();
        var cancelled = cancel && event.getStatus() != null && event.getStatus().isCancelled();
        return new File(
                uid.substring(0, Math.max(0, uid.indexOf('@'))),
                address(recipient),
                event.getSequence().getValue(),
                cancelled,
                mail.messageId());
    }

    private static String address(String recipient) {
        var from = recipient.indexOf('<');
        return from < 0 ? recipient : recipient.substring(from + 1, recipient.indexOf('>', from));
    }
}
