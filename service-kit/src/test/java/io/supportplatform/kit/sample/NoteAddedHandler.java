package io.supportplatform.kit.sample;

import io.opentelemetry.api.trace.Span;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.inject.Singleton;

/** Writes down what it hears, and chokes on texts that are marked indigestible. */
@Singleton
public class NoteAddedHandler implements EventHandler<NoteAdded> {

    @Override
    public String type() {
        return SampleChannels.NOTE_ADDED;
    }

    @Override
    public Class<NoteAdded> payload() {
        return NoteAdded.class;
    }

    @Override
    public Uni<Void> handle(NoteAdded event, EventEnvelope envelope, OpenPgTransaction transaction) {
        return transaction
                .select("select 1 from indigestible where text = $1", event.text())
                .invoke(rows -> {
                    if (!rows.isEmpty()) {
                        throw new IllegalStateException("cannot stomach " + event.text());
                    }
                })
                .chain(() -> transaction.update(
                        "insert into heard (event_id, key, sequence, text, trace) values ($1, $2, $3, $4, $5)",
                        envelope.id(),
                        envelope.key(),
                        envelope.sequence().asLong(),
                        event.text(),
                        Span.current().getSpanContext().getTraceId()))
                .replaceWithVoid();
    }
}
