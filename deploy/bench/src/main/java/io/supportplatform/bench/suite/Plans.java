package io.supportplatform.bench.suite;

import io.supportplatform.bench.load.Call;
import io.supportplatform.bench.load.Source;
import io.supportplatform.bench.stack.BenchStack;
import io.supportplatform.local.parts.SamplePerson;

/** A customer with few contracts asks which of them fit. */
record Plans(String token) implements Source {

    private static final String PATH =
            "/api/contracts/v1/support-plans?productId=windows-server&version=2025&severity=MODERATE";

    Plans(BenchStack stack) {
        this(stack.bearer(SamplePerson.BEN));
    }

    @Override
    public Call call(long number) {
        return Call.get(PATH, token);
    }
}
