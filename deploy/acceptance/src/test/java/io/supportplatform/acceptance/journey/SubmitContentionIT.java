package io.supportplatform.acceptance.journey;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.supportplatform.acceptance.stack.Api;
import io.supportplatform.acceptance.stack.Customer;
import io.supportplatform.acceptance.stack.Databases;
import io.supportplatform.acceptance.stack.RunningStack;
import io.supportplatform.local.LocalStack;
import io.supportplatform.local.parts.SamplePerson;
import io.supportplatform.testing.Proves;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many want what few can have: exactly as many requests are submitted as there were incidents. */
class SubmitContentionIT {

    private static final int CLIENTS = 64;
    private static final int UNITS = 20;

    private final LocalStack stack = RunningStack.get();
    private final Customer ada = new Customer(stack, SamplePerson.ADA);

    @Test
    @Proves({"T3", "B9", "B38"})
    void submitsExactlyAsManyRequestsAsThereAreIncidents() {
        // Given
        var contract = ada.contractOf(UNITS);
        var drafts =
                IntStream.range(0, CLIENTS).mapToObj(i -> ada.draftOn(contract)).toList();

        // When
        submitAtOnce(drafts);

        // Then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(byState(drafts))
                        .isEqualTo(Map.of("SUBMITTED", (long) UNITS, "DRAFT", (long) CLIENTS - UNITS)));
        assertThat(drafts.stream()
                        .map(ada::request)
                        .filter(request -> request.text("state").equals("DRAFT")))
                .allSatisfy(request -> assertThat(
                                request.body().path("submission").path("reasons"))
                        .anySatisfy(reason -> assertThat(reason.asText()).isEqualTo("NO_UNITS_AVAILABLE")));
        assertThat(ada.available(contract)).isZero();
        assertThat(consumedOf(contract)).isEqualTo(UNITS);
    }

    private void submitAtOnce(List<String> drafts) {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = drafts.stream()
                    .map(draft -> clients.submit(() -> ada.submit(draft)))
                    .toList();
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.get())
                            .extracting(Api.Answer::status)
                            .isIn(200, 202, 409));
        }
    }

    private Map<String, Long> byState(List<String> requests) {
        return requests.stream()
                .map(id -> ada.request(id).text("state"))
                .collect(groupingBy(state -> state, counting()));
    }

    private long consumedOf(String contract) {
        return new Databases(stack)
                .count(CONTRACTS, "select sum(consumed) from lot where contract_id = '" + contract + "'");
    }
}
