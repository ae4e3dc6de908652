package io.supportplatform.bench.suite;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.NOTIFICATION;
import static io.supportplatform.local.ServiceModule.REQUESTS;

import io.supportplatform.bench.load.Load;
import io.supportplatform.bench.report.Figures;
import io.supportplatform.bench.report.Latencies;
import io.supportplatform.bench.stack.BenchStack;
import io.supportplatform.bench.stack.Drafts;
import io.supportplatform.bench.stack.Mailbox;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * From the commit of the event that calls for a mail to the mail server's word that it has it. Both instants are in the
 * databases, so nobody has to ask while it is measured.
 */
public final class Mail implements Benchmark {

    private static final int PER_SECOND = 20;
    private static final int PROBES = 100;
    private static final Duration LEAD = Duration.ofSeconds(5);
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final long PAUSE_NANOS = 50_000_000L;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public void measure(Scene scene, Figures figures) {
        var stack = scene.stack();
        stack.run(Set.of(CONTRACTS, REQUESTS, NOTIFICATION));
        var scale = scene.scale();
        var drafts = Drafts.prepare(stack, 7, scale.callsAt(PER_SECOND) * 2);
        var source = new Submissions(stack, drafts);
        try (var load = scene.load(REQUESTS)) {
            load.steady(source, PER_SECOND, scale.warmUp(), Duration.ofSeconds(1));
            var runs = scale.each(() -> latencies(stack, load, source, drafts, scale));
            figures.add(name() + "-at-20", Latencies.median(runs), "at most 500");
        }
        var mailbox = new Histogram(120_000_000L, 3);
        for (int i = 0; i < PROBES; i++) {
            mailbox.recordValue(Mailbox.microsToAccept(stack.ports().smtp()));
        }
        figures.add(name() + "-server-alone", Latencies.of(mailbox), "");
    }

    private static Latencies latencies(BenchStack stack, Load load, Submissions source, Drafts drafts, Scale scale) {
        var steady = load.steady(source, PER_SECOND, LEAD, scale.measured());
        awaitSent(stack);
        return accepted(stack).since(opened(stack), steady, drafts::id);
    }

    private static void awaitSent(BenchStack stack) {
        stack.settle();
        var deadline = System.nanoTime() + PATIENCE_NANOS;
        try (var database = stack.database(NOTIFICATION)) {
            while (database.number("select count(*) from message where state <> 'SENT'") > 0) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("There are mails that are not sent");
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private static Arrivals opened(BenchStack stack) {
        try (var database = stack.database(REQUESTS)) {
            return Arrivals.of(
                    database,
                    "select ticket_id, " + Arrivals.COMMITTED + " from submission_attempt where outcome = 'ACCEPTED'");
        }
    }

    private static Arrivals accepted(BenchStack stack) {
        try (var database = stack.database(NOTIFICATION)) {
            return Arrivals.of(database, """
                    select ticket_id, (extract(epoch from finished_at) * 1000000)::bigint
                      from message
                     where kind = 'CASE_DETAILS'""");
        }
    }
}
