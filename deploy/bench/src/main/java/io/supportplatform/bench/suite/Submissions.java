package io.supportplatform.bench.suite;

import io.supportplatform.bench.load.Call;
import io.supportplatform.bench.load.Source;
import io.supportplatform.bench.stack.BenchStack;
import io.supportplatform.bench.stack.Drafts;
import io.supportplatform.local.parts.SamplePerson;
import io.vertx.core.buffer.Buffer;

/** Ada's submissions, each of a fresh draft. A call waits two seconds for the answer of contracts and then ends with 202. */
final class Submissions implements Source {

    private static final Buffer EMPTY = Buffer.buffer("{}");

    private final String token;
    private final Drafts drafts;

    Submissions(BenchStack stack, Drafts drafts) {
        this.token = stack.bearer(SamplePerson.ADA);
        this.drafts = drafts;
    }

    @Override
    public Call call(long number) {
        var path = "/api/requests/v1/requests/" + drafts.id(number) + "/submit";
        return Call.post(path, token, EMPTY, "bench-" + number);
    }
}
