package io.supportplatform.acceptance.invariants;

import io.supportplatform.acceptance.stack.Databases;
import io.supportplatform.local.ServiceModule;
import java.util.List;
import java.util.UUID;

/** A copy of every outbox row that was ever committed, made by a trigger in the transaction of the row itself. */
final class OutboxAudit {

    private static final String TABLE = """
        create table if not exists outbox_audit (
            id uuid primary key, seq bigint not null, topic text not null, msg_key text not null, type text not null)\
        """;

    // The service's own role inserts into the outbox, and need not know of the copy.
    private static final String FUNCTION = """
        create or replace function audit_outbox() returns trigger language plpgsql security definer as $$
        begin
            insert into public.outbox_audit (id, seq, topic, msg_key, type)
            values (new.id, new.seq, new.topic, new.msg_key, new.type);
            return null;
        end $$\
        """;

    private static final String TRIGGER = """
        create or replace trigger tr_outbox_audit after insert on outbox
        for each row execute function audit_outbox()\
        """;

    /** The trigger's lock keeps writers out, so between this copy and the first audited row there is no gap. */
    private static final String COPY = """
        insert into outbox_audit (id, seq, topic, msg_key, type)
        select id, seq, topic, msg_key, type from outbox on conflict do nothing\
        """;

    private static final String LINES = "select id, seq, topic, msg_key, type from outbox_audit order by seq";

    private final Databases databases;

    OutboxAudit(Databases databases) {
        this.databases = databases;
    }

    /** One committed row, in the order in which rows of one key were written. */
    record Line(UUID id, long seq, String topic, String key, String type) {}

    void install() {
        for (var service : ServiceModule.values()) {
            databases.change(service, TABLE, FUNCTION, TRIGGER, COPY);
        }
    }

    List<Line> lines(ServiceModule service) {
        return databases.rows(service, LINES).stream()
                .map(row ->
                        new Line(UUID.fromString(row.text(0)), row.number(1), row.text(2), row.text(3), row.text(4)))
                .toList();
    }
}
