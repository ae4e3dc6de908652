package io.supportplatform.contracts.contract;

import io.supportplatform.contracts.contract.domain.Contract;
import io.supportplatform.contracts.eligibility.domain.Obstacle;
import io.supportplatform.contracts.eligibility.domain.Program;
import io.supportplatform.contracts.eligibility.domain.Severity;
import io.supportplatform.contracts.ledger.domain.Balance;
import io.supportplatform.contracts.ledger.domain.Book;
import io.supportplatform.contracts.ledger.domain.Bucket;
import io.supportplatform.contracts.ledger.domain.Lot;
import io.supportplatform.contracts.ledger.domain.Transfer;
import io.supportplatform.contracts.ledger.domain.TransferKind;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.kit.rest.PublicLinks;
import io.supportplatform.kit.text.Characters;
import io.supportplatform.kit.text.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the contract resources. */
final class ContractJson {

    static final String BASE = "/api/contracts/v1/contracts/";
    private static final int MAX_IDENTIFIER = 100;
    private static final int MAX_UNITS = 100_000;
    private static final Instant EARLIEST_START = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST_START = Instant.parse("2100-01-01T00:00:00Z");

    private ContractJson() {}

    @Schema(name = "ContractRegistration", examples = """
            {"accessId":"7KQ2-88XM-41PD","contractNumber":"PS-2026-004711"}""")
    record RegisterRequest(
            @NotBlank @Size(max = MAX_IDENTIFIER) String accessId,
            @NotBlank @Size(max = MAX_IDENTIFIER) String contractNumber) {

        @Override
        public String toString() {
            return "RegisterRequest[contractNumber=" + contractNumber + "]"; // the Access ID is a secret
        }
    }

    @Schema(name = "ContractIssue", examples = """
                    {"contractNumber":"PS-2026-004711","accessId":"7KQ2-88XM-41PD","program":"PARTNER_ON_PREMISES",
                     "planName":"Partner On-Premises Support 20","severities":["MINIMAL","MODERATE","CRITICAL"],
                     "startsAt":"2026-11-20T00:00:00Z","units":20,"activated":true}""")
    record IssueRequest(
            @NotBlank @Size(max = MAX_IDENTIFIER) String contractNumber,
            @NotBlank @Size(max = MAX_IDENTIFIER) String accessId,
            @NotNull Program program,

            @NotBlank @Size(max = 200) @Text(Characters.ONE_LINE)
            String planName,

            @NotEmpty Set<@NotNull Severity> severities,
            @NotNull Instant startsAt,
            @Min(1) @Max(MAX_UNITS) int units,
            boolean activated) {

        IssueContract.Terms toTerms() {
            if (startsAt.isBefore(EARLIEST_START) || startsAt.isAfter(LATEST_START)) {
                throw Problem.of(400, "validation-failed")
                        .violation(
                                "/startsAt", "start-out-of-range", EARLIEST_START.toString(), LATEST_START.toString())
                        .toException();
            }
            Instant start = startsAt.truncatedTo(ChronoUnit.MICROS); // as it will be stored
            return new IssueContract.Terms(program, planName.strip(), severities, start, units, activated);
        }

        @Override
        public String toString() {
            return "IssueRequest[contractNumber=" + contractNumber + "]"; // the Access ID is a secret
        }
    }

    @Schema(name = "IssuedContract", description = "A contract as operators see it.")
    record Issued(
            UUID id,
            String contractNumber,
            String accessIdTail,
            Program program,
            String planName,
            List<Severity> severities,
            Instant startsAt,
            Instant endsAt,
            String state,
            long version,
            Map<String, URI> links) {

        static Issued from(Contract contract, PublicLinks links) {
            return new Issued(
                    contract.id().value(),
                    contract.number().value(),
                    contract.accessIdTail(),
                    contract.program(),
                    contract.planName(),
                    contract.severities().stream().sorted().toList(),
                    contract.period().startsAt(),
                    contract.period().endsAt(),
                    contract.state().name(),
                    contract.version(),
                    Map.of("self", links.to("/api/contracts/v1/operations/contracts/" + contract.id())));
        }
    }

    @Schema(
            name = "Contract",
            description = "A contract on the caller's sign-in; reasons say why it cannot be used now.")
    record View(
            UUID id,
            String contractNumber,
            String accessIdTail,
            Program program,
            String planName,
            List<Severity> severities,
            Instant startsAt,
            Instant endsAt,
            String state,
            int remaining,
            List<String> reasons,
            List<String> remedy,
            Instant registeredAt,
            Map<String, URI> links) {

        static View from(LinkedContract linked, PublicLinks links) {
            Contract contract = linked.contract();
            List<Obstacle> obstacles = linked.obstacles();
            return new View(
                    contract.id().value(),
                    contract.number().value(),
                    contract.accessIdTail(),
                    contract.program(),
                    contract.planName(),
                    contract.severities().stream().sorted().toList(),
                    contract.period().startsAt(),
                    contract.period().endsAt(),
                    contract.state().name(),
                    linked.book().balance().remaining(),
                    Obstacle.reasons(obstacles),
                    Obstacle.remedies(obstacles),
                    linked.registeredAt(),
                    links(contract, links));
        }

        private static Map<String, URI> links(Contract contract, PublicLinks links) {
            String self = BASE + contract.id();
            return Map.of(
                    "self", links.to(self),
                    "balance", links.to(self + "/balance"),
                    "ledger", links.to(self + "/ledger"));
        }
    }

    @Schema(name = "Balance", description = "granted = available + upcoming + reserved + consumed + expired + revoked.")
    record BalanceView(
            UUID contractId,
            Instant at,
            int granted,
            int available,
            int upcoming,
            int reserved,
            int consumed,
            int expired,
            int revoked,
            List<LotView> lots) {

        static BalanceView from(LinkedContract linked) {
            Book book = linked.book();
            Balance balance = book.balance();
            return new BalanceView(
                    linked.contract().id().value(),
                    book.readAt(),
                    balance.granted(),
                    balance.available(),
                    balance.upcoming(),
                    balance.reserved(),
                    balance.consumed(),
                    balance.expired(),
                    balance.revoked(),
                    book.lots().stream().map(LotView::from).toList());
        }
    }

    @Schema(name = "Lot")
    record LotView(UUID id, Instant effectiveAt, Instant expiresAt, int total) {

        static LotView from(Lot lot) {
            return new LotView(lot.id(), lot.effectiveAt(), lot.expiresAt(), lot.total());
        }
    }

    @Schema(name = "LedgerLine", description = "Units that moved from one bucket of a lot to another.")
    record LedgerLine(
            UUID lotId,
            long lotSeq,
            TransferKind kind,
            Bucket from,
            Bucket to,
            int units,
            Instant effectiveAt,
            Instant recordedAt,
            UUID causeId) {

        static LedgerLine from(Transfer transfer) {
            return new LedgerLine(
                    transfer.lotId(),
                    transfer.lotSeq(),
                    transfer.kind(),
                    transfer.kind().from(),
                    transfer.kind().to(),
                    transfer.units(),
                    transfer.effectiveAt(),
                    transfer.recordedAt(),
                    transfer.causeId());
        }
    }
}
