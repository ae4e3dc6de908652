package io.supportplatform.local;

import io.supportplatform.local.parts.SamplePerson;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The one table a newcomer needs: where everything is and who can sign in. */
final class AddressTable {

    private AddressTable() {}

    static String of(Ports ports) {
        return """

                Support Platform is ready
                  all services   http://localhost:%11$d/api/...   (one origin, routed by path)
                  contracts      http://localhost:%1$d/api/contracts/v1      http://localhost:%1$d/q/swagger-ui
                  requests       http://localhost:%2$d/api/requests/v1       http://localhost:%2$d/q/swagger-ui
                  scheduling     http://localhost:%3$d/api/scheduling/v1     http://localhost:%3$d/q/swagger-ui
                  notification   http://localhost:%4$d/api/notifications/v1  http://localhost:%4$d/q/swagger-ui
                  PostgreSQL     localhost:%5$d    databases contracts, requests, scheduling, notification; user postgres
                  Kafka          127.0.0.1:%6$d
                  issuer         http://localhost:%7$d/work   http://localhost:%7$d/personal
                  mailbox        smtp 127.0.0.1:%8$d   imap 127.0.0.1:%9$d   (user everyone, password everyone)

                Sign-ins: deploy/local/token NAME prints a bearer token
                %10$s

                Next: deploy/local/demo walks the main journey; Ctrl-C here stops everything.
                """.formatted(
                        ports.contracts(),
                        ports.requests(),
                        ports.scheduling(),
                        ports.notification(),
                        ports.postgres(),
                        ports.kafka(),
                        ports.issuer(),
                        ports.smtp(),
                        ports.imap(),
                        people(),
                        ports.gateway());
    }

    private static String people() {
        return Arrays.stream(SamplePerson.values())
                .map(person -> "  %-5s %-14s %-24s %s"
                        .formatted(person.key(), person.fullName(), person.email(), standing(person)))
                .collect(Collectors.joining("\n"));
    }

    private static String standing(SamplePerson person) {
        var where = person.tenant().name().toLowerCase(Locale.ROOT);
        return person.roles().isEmpty() ? "customer, " + where : String.join(", ", person.roles());
    }
}
