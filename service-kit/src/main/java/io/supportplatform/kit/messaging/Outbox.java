package io.supportplatform.kit.messaging;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.WakeUp;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.kit.transaction.Statements;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stores events beside the change they tell of; the relay sends them once the transaction has committed. */
@Singleton
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, topic, msg_key, type, headers, payload)
            values ($1, $2, $3, $4, $5, $6)""";

    private final String source;
    private final WakeUp relay = new WakeUp();

    Outbox(@ConfigProperty(name = "platform.service") String service) {
        this.source = "/services/" + service;
    }

    /** Adds the events in this order, which is the order in which consumers of their key first see them. */
    public Uni<Void> add(OpenTransaction transaction, EventEnvelope... events) {
        return add(transaction, List.of(events));
    }

    /** Adds the events in this order, which is the order in which consumers of their key first see them. */
    public Uni<Void> add(OpenTransaction transaction, List<EventEnvelope> events) {
        Uni<Void> added = Uni.createFrom().voidItem();
        for (EventEnvelope event : events) {
            added = added.chain(() -> insert(transaction, row(transaction, event)));
        }
        return added;
    }

    /** The columns of one event, for a statement that changes what the event tells of and inserts them itself. */
    public OutboxRow row(Statements statements, EventEnvelope event) {
        statements.afterCommit(relay::call);
        return new OutboxRow(
                event.id(),
                event.topic(),
                event.key(),
                event.type(),
                CloudEventHeaders.of(event, source),
                Buffer.buffer(event.data()));
    }

    /** Called when there may be something new to send. */
    WakeUp relay() {
        return relay;
    }

    private static Uni<Void> insert(OpenTransaction transaction, OutboxRow row) {
        return transaction.update(INSERT, row.after()).replaceWithVoid();
    }
}
