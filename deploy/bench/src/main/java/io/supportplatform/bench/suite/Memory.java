package io.supportplatform.bench.suite;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.REQUESTS;

import io.supportplatform.bench.report.Figure;
import io.supportplatform.bench.report.Figures;
import io.supportplatform.bench.stack.BenchStack;
import io.supportplatform.bench.stack.Drafts;
import io.supportplatform.bench.stack.Processes;
import io.supportplatform.local.ServiceModule;
import java.time.Duration;
import java.util.EnumSet;
import java.util.stream.Stream;

/** What the processes hold after all of them have been busy: proportional set size, so that shared pages count once. */
public final class Memory implements Benchmark {

    private static final int USERS = 16;
    private static final Duration BUSY = Duration.ofSeconds(8);
    private static final int MORE_THAN_IT_CAN = 1_000;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void measure(Scene scene, Figures figures) {
        var stack = scene.stack();
        stack.run(EnumSet.allOf(ServiceModule.class));
        var drafts = Drafts.prepare(stack, 8, MORE_THAN_IT_CAN * (int) BUSY.toSeconds());
        try (var submissions = scene.load(REQUESTS);
                var reads = scene.load(CONTRACTS)) {
            submissions.warmUp(new Submissions(stack, drafts), USERS, BUSY);
            reads.warmUp(new Plans(stack), USERS, BUSY);
        }
        stack.settle();
        double all = 0;
        for (var service : ServiceModule.values()) {
            var megabytes = Processes.proportionalMegabytes(stack.pid(service));
            all += megabytes;
            figures.add(Figure.of(name() + "-" + service.key(), megabytes, "MB").aiming("at most 300"));
        }
        figures.add(Figure.of(name() + "-services", all, "MB"));
        figures.add(Figure.of(name() + "-kafka", Processes.proportionalMegabytes(stack.pid("kafka")), "MB"));
        figures.add(Figure.of(name() + "-postgres", postgres(stack), "MB"));
    }

    /** The postmaster and a process per connection. */
    private static double postgres(BenchStack stack) {
        var postmaster = ProcessHandle.of(stack.pid("postgres")).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .mapToDouble(process -> Processes.proportionalMegabytes(process.pid()))
                .sum();
    }
}
