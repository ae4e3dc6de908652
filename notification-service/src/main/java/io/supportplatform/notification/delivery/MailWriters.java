package io.supportplatform.notification.delivery;

import io.quarkus.arc.All;
import io.supportplatform.notification.delivery.domain.MessageKind;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds who writes which kind of mail; a kind without a writer stops the start, not a delivery. */
@Singleton
class MailWriters {

    private final Map<MessageKind, MailWriter> byKind = new EnumMap<>(MessageKind.class);

    MailWriters(@All List<MailWriter> writers) {
        writers.forEach(writer -> writer.kinds().forEach(kind -> byKind.put(kind, writer)));
        for (MessageKind kind : MessageKind.values()) {
            of(kind);
        }
    }

    MailWriter of(MessageKind kind) {
        MailWriter writer = byKind.get(kind);
        if (writer == null) {
            throw new IllegalStateException("nobody writes " + kind);
        }
        return writer;
    }
}
