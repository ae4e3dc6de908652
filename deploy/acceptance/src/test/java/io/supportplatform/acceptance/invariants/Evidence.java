package io.supportplatform.acceptance.invariants;

import io.supportplatform.acceptance.faults.Injections;
import io.supportplatform.acceptance.load.OutcomeLedger;
import io.supportplatform.acceptance.stack.Databases;
import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.parts.ReceivedMail;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the invariants judge by.
 *
 * @param ledger   what the drivers were told
 * @param injected what the campaign itself put on the topics
 * @param audit    every row that was ever committed to an outbox, by service, since the audit began
 * @param records  everything on the topics
 * @param before   ids of events that were on the topics before the audit began
 * @param mails    everything in the mailbox
 */
record Evidence(
        OutcomeLedger ledger,
        Injections injected,
        Databases databases,
        Map<ServiceModule, List<OutboxAudit.Line>> audit,
        List<TopicTap.Tapped> records,
        Set<UUID> before,
        List<ReceivedMail> mails) {

    List<Databases.Row> rows(ServiceModule service, String sql) {
        return databases.rows(service, sql);
    }
}
