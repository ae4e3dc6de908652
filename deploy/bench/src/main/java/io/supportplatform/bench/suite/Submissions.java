package io.supportplatform.bench.suite;

import io.supportplatform.bench.load.Call;
import io.supportplatform.bench.load.Source;
import io.supportplatform.bench.stack.BenchStack;
import io.supportplatform.bench.stack.Drafts;
import io.supportplatform.local.parts.SamplePerson;
import io.vertx.core.buffer.Buffer;

/** Ada's submissions, each of a fresh draft. The call waits for the answer of contracts, so 200 is the whole way. */
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

    /** 202 means that the incident was not there within the call's two seconds. */
    @Override
    public boolean accepts(int status) {
        return status == 200;
    }
}
