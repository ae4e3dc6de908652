package io.supportplatform.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the time goes, for whoever wants to mend it: a flight recording of each service, and the statements that ran. */
public final class Profile {

    private static final String TOP = """
            select d.datname, s.calls, s.total_exec_time, s.mean_exec_time, s.rows,
                   regexp_replace(s.query, '\\s+', ' ', 'g') as query
              from pg_stat_statements s join pg_database d on d.oid = s.dbid
             where d.datname <> 'postgres'
             order by s.total_exec_time desc
             limit 40""";

    private final Path folder;

    private Profile(Path folder) {
        this.folder = folder;
    }

    /** Writes into this folder. */
    public static Profile into(Path folder) {
        try {
            Files.createDirectories(folder);
            return new Profile(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void prepare(Database administrator) {
        administrator.run("alter system set shared_preload_libraries = 'pg_stat_statements'");
        administrator.run("create extension if not exists pg_stat_statements");
    }

    /** From now on counts what these services do, and forgets what was before. */
    void begin(Database administrator, Collection<Long> services) {
        administrator.run("select pg_stat_statements_reset()");
        for (var service : services) {
            jcmd(service, "JFR.stop", "name=bench");
            jcmd(service, "JFR.start", "name=bench", "settings=profile");
        }
    }

    /** Writes what was counted, under the benchmark's name. */
    void write(String benchmark, Database administrator, Map<String, Long> services) {
        services.forEach((service, pid) ->
                jcmd(pid, "JFR.dump", "name=bench", "filename=" + folder.resolve(benchmark + "-" + service + ".jfr")));
        var lines = new ArrayList<String>();
        lines.add("   total ms     calls  mean ms      rows  database, statement");
        administrator.read(
                TOP,
                row -> lines.add(String.format(
                        Locale.ROOT,
                        "%11.0f %9d %8.3f %9d  %s: %s",
                        row.getDouble(3),
                        row.getLong(2),
                        row.getDouble(4),
                        row.getLong(5),
                        row.getString(1),
                        shortened(row.getString(6)))));
        try {
            Files.write(folder.resolve(benchmark + "-statements.txt"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Output and failure are nobody's concern: a service that was started anew has nothing to stop. */
    private static void jcmd(long pid, String... words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        command.add(Long.toString(pid));
        command.addAll(List.of(words));
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String shortened(String statement) {
        return Optional.of(statement).filter(text -> text.length() <= 160).orElseGet(() -> statement.substring(0, 160));
    }
}
