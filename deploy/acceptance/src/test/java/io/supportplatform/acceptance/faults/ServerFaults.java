package io.supportplatform.acceptance.faults;

import io.supportplatform.acceptance.campaign.Timeline;
import io.supportplatform.acceptance.faults.Fault.BreakLine;
import io.supportplatform.acceptance.faults.Fault.Damage;
import io.supportplatform.acceptance.faults.Fault.KillBroker;
import io.supportplatform.acceptance.faults.Fault.StopDatabase;
import io.supportplatform.acceptance.faults.Fault.TerminateRelay;
import io.supportplatform.acceptance.faults.TcpProxy.Direction;
import io.supportplatform.acceptance.faults.TcpProxy.Mode;
import io.supportplatform.local.LocalStack;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

/** What happens to the broker, to PostgreSQL, and to the lines that lead there; each fault says how many it has hit. */
final class ServerFaults {

    private static final Duration LATE = Duration.ofMillis(150);
    private static final int NARROW = 60_000;

    /** The two halves of the lock that every relay takes: the word "outbox" in bytes. */
    private static final String RELAYS = """
            select count(pg_terminate_backend(pid)) from pg_locks
             where locktype = 'advisory' and granted and classid = 28533 and objid = 1952608120
               and database = (select oid from pg_database where datname = current_database())""";

    private final ReentrantLock database = new ReentrantLock();
    private final Map<TcpProxy, ReentrantLock> lines = new ConcurrentHashMap<>();
    private final BreakableStack platform;
    private final LocalStack stack;
    private final ReentrantLock broker;
    private final Timeline timeline;

    ServerFaults(BreakableStack platform, ReentrantLock broker, Timeline timeline) {
        this.platform = platform;
        this.stack = platform.stack();
        this.broker = broker;
        this.timeline = timeline;
    }

    int killBroker(KillBroker fault) {
        return alone(broker, () -> {
            stack.kill("kafka");
            Pause.of(fault.downtime());
            stack.restartBroker();
            timeline.note("broker serves again");
            return 1;
        });
    }

    int stopDatabase(StopDatabase fault) {
        return alone(database, () -> {
            stack.stopDatabaseImmediately();
            Pause.of(fault.downtime());
            stack.restartDatabase();
            timeline.note("PostgreSQL serves again");
            return 1;
        });
    }

    int terminateRelay(TerminateRelay fault) {
        return alone(database, () -> {
            var url = "jdbc:postgresql://localhost:%d/%s?user=postgres"
                    .formatted(stack.ports().postgres(), fault.service().key());
            try (var connection = DriverManager.getConnection(url);
                    var statement = connection.createStatement();
                    var row = statement.executeQuery(RELAYS)) {
                row.next();
                var ended = row.getInt(1);
                timeline.note("ended %d session(s) of the relay of %s".formatted(ended, fault.service()));
                return ended;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    int breakLine(BreakLine fault) {
        var line = platform.line(fault.service(), fault.line());
        return alone(lines.computeIfAbsent(line, _ -> new ReentrantLock()), () -> {
            damage(line, fault.damage());
            Pause.of(fault.lasting());
            line.set(new Mode.Pass());
            timeline.note("the %s line of %s is whole again".formatted(fault.line(), fault.service()));
            return 1;
        });
    }

    private static void damage(TcpProxy line, Damage damage) {
        switch (damage) {
            case CUT -> line.set(new Mode.Cut());
            case DELAYED -> line.set(new Mode.Delay(LATE));
            case HALF_OPEN -> line.set(new Mode.HalfOpen());
            case NO_ANSWERS -> line.set(Direction.TO_CLIENT, new Mode.HalfOpen());
            case THROTTLED -> line.set(new Mode.Throttle(NARROW));
        }
    }

    private static int alone(ReentrantLock lock, IntSupplier fault) {
        lock.lock();
        try {
            return fault.getAsInt();
        } finally {
            lock.unlock();
        }
    }
}
