package io.supportplatform.contracts.contract;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.ConditionalAnswer;
import io.supportplatform.contracts.contract.domain.ContractRefusal;
import io.supportplatform.contracts.ledger.LedgerRepository;
import io.supportplatform.contracts.ledger.LedgerRepository.TransferKey;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.contracts.ledger.domain.Transfer;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.Cursor;
import io.supportplatform.kit.rest.Page;
import io.supportplatform.kit.rest.PageRequest;
import io.supportplatform.kit.rest.PublicLinks;
import io.supportplatform.kit.transaction.PgStatements;
import io.supportplatform.kit.transaction.Statements;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The contracts on the caller's sign-in, what is left of them and how that came about. */
@Path("/api/contracts/v1/contracts")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
class ContractResource {

    private final ContractQueries contracts;
    private final LedgerRepository ledger;
    private final PgStatements statements;
    private final ContractProblems problems;
    private final CurrentCaller caller;
    private final PublicLinks links;
    private final Clock clock;

    ContractResource(
            ContractQueries contracts,
            LedgerRepository ledger,
            PgStatements statements,
            ContractProblems problems,
            CurrentCaller caller,
            PublicLinks links,
            Clock clock) {
        this.contracts = contracts;
        this.ledger = ledger;
        this.statements = statements;
        this.problems = problems;
        this.caller = caller;
        this.links = links;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listContracts", summary = "The caller's contracts, in the order of their registration")
    @APIResponse(responseCode = "200", description = "A page of contracts.")
    @APIResponse(responseCode = "400", description = "`invalid-cursor`, `validation-failed`.")
    public Uni<Page<ContractJson.View>> list(@BeanParam @Valid PageRequest page) {
        return statements
                .run(sql -> contracts.page(sql, caller.get().account(), page, clock.instant()))
                .map(found -> found.map(linked -> ContractJson.View.from(linked, links)));
    }

    @GET
    @Path("{contractId}")
    @Operation(operationId = "getContract", summary = "One contract: its end, what remains, and why it cannot be used")
    @APIResponseSchema(value = ContractJson.View.class, responseCode = "200", responseDescription = "The contract.")
    @APIResponse(responseCode = "404", description = "`contract-not-linked`: not on this sign-in.")
    public Uni<Response> get(@PathParam("contractId") UUID contractId, @Context Request request) {
        return statements
                .run(sql -> require(sql, contractId))
                .map(linked -> ConditionalAnswer.of(request, linked.revision(), ContractJson.View.from(linked, links)));
    }

    @GET
    @Path("{contractId}/balance")
    @Operation(operationId = "getBalance", summary = "How many incidents are left, held, used and lost")
    @APIResponseSchema(
            value = ContractJson.BalanceView.class,
            responseCode = "200",
            responseDescription = "The balance now; one for all who share the contract.")
    @APIResponse(responseCode = "404", description = "`contract-not-linked`: not on this sign-in.")
    public Uni<Response> balance(@PathParam("contractId") UUID contractId, @Context Request request) {
        return statements
                .run(sql -> require(sql, contractId))
                .map(linked -> ConditionalAnswer.of(request, linked.revision(), ContractJson.BalanceView.from(linked)));
    }

    @GET
    @Path("{contractId}/ledger")
    @Operation(operationId = "listLedger", summary = "The contract's book, newest line first")
    @APIResponse(responseCode = "200", description = "A page of lines.")
    @APIResponse(responseCode = "400", description = "`invalid-cursor`, `validation-failed`.")
    @APIResponse(responseCode = "404", description = "`contract-not-linked`: not on this sign-in.")
    public Uni<Page<ContractJson.LedgerLine>> ledger(
            @PathParam("contractId") UUID contractId, @BeanParam @Valid PageRequest page) {
        TransferKey after = TransferKey.of(page.after(3));
        return statements
                .run(sql -> require(sql, contractId)
                        .chain(linked -> ledger.transfers(sql, linked.contract().id(), after, page.limit())))
                .map(lines ->
                        Page.of(lines, page.limit(), ContractResource::cursor).map(ContractJson.LedgerLine::from));
    }

    private Uni<LinkedContract> require(Statements sql, UUID contractId) {
        return contracts
                .find(sql, caller.get().account(), new ContractId(contractId), clock.instant())
                .map(found -> found.orElseThrow(
                        () -> problems.of(ContractRefusal.CONTRACT_NOT_LINKED).toException()));
    }

    private static Cursor cursor(Transfer last) {
        return Cursor.of(last.recordedAt().toString(), last.lotId().toString(), Long.toString(last.lotSeq()));
    }
}
