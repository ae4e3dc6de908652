package io.supportplatform.kit.messaging;

import io.supportplatform.kit.failpoint.Failpoint;
import io.supportplatform.kit.failpoint.Failpoints;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** Sends one batch of outbox rows at a time and deletes what the broker has acknowledged. */
final class OutboxSender implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KafkaProducer<String, byte[]> producer;
    private final Failpoints failpoints;

    OutboxSender(KafkaProducer<String, byte[]> producer, Failpoints failpoints) {
        this.producer = producer;
        this.failpoints = failpoints;
    }

    /** Returns when every row is acknowledged and deleted, or quarantined; otherwise fails, and the rows stay. */
    void send(List<OutboxRow> rows, OutboxTable.Session session) {
        var pending = begin(rows);
        failpoints.pass(Failpoint.AFTER_SEND);
        var acknowledged = new ArrayList<UUID>(pending.size());
        try {
            for (int i = 0; i < pending.size(); i++) {
                await(pending.get(i), rows.get(i), session);
                acknowledged.add(rows.get(i).id());
            }
            failpoints.pass(Failpoint.AFTER_ACKNOWLEDGEMENT);
        } catch (Unsendable unsendable) {
            session.quarantine(unsendable.row.id(), String.valueOf(unsendable.getMessage()));
            throw unsendable;
        } finally {
            session.delete(acknowledged);
        }
    }

    // A row that does not even leave the producer ends the batch, so that none of its key overtakes it.
    private List<Future<RecordMetadata>> begin(List<OutboxRow> rows) {
        var pending = new ArrayList<Future<RecordMetadata>>(rows.size());
        for (OutboxRow row : rows) {
            var sent = producer.send(record(row));
            pending.add(sent);
            if (sent.isDone() && sent.state() == Future.State.FAILED) {
                break;
            }
        }
        return pending;
    }

    private static ProducerRecord<String, byte[]> record(OutboxRow row) {
        var record = new ProducerRecord<>(row.topic(), row.key(), row.payload().getBytes());
        CloudEventHeaders.copy(row.headers(), record);
        return record;
    }

    // However long the broker is away, the database hears that the leader is there.
    private static void await(Future<RecordMetadata> sent, OutboxRow row, OutboxTable.Session session) {
        try {
            while (!isSettled(sent)) {
                session.ping();
            }
            sent.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof ApiException refusal && isFinal(refusal)
                    ? new Unsendable(row, refusal)
                    : new KafkaException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new KafkaException(interrupted);
        }
    }

    private static boolean isSettled(Future<RecordMetadata> sent) throws InterruptedException, ExecutionException {
        try {
            sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    private static boolean isFinal(Throwable failure) {
        return failure instanceof RecordTooLargeException
                || failure instanceof SerializationException
                || failure instanceof InvalidTopicException;
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    /** The broker will never take this row; the batch behind it is sent again by the next producer. */
    private static final class Unsendable extends KafkaException {

        private static final long serialVersionUID = 1L;

        private final transient OutboxRow row;

        Unsendable(OutboxRow row, Throwable cause) {
            super(cause.getMessage(), cause);
            this.row = row;
        }
    }
}
