package io.supportplatform.contracts.contract;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.ConditionalAnswer;
import io.supportplatform.contracts.contract.domain.Contract;
import io.supportplatform.contracts.contract.domain.ContractIdentifiers;
import io.supportplatform.contracts.contract.domain.ContractRefusal;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.Answer;
import io.supportplatform.kit.rest.Etags;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.kit.rest.PgIdempotency;
import io.supportplatform.kit.rest.PublicLinks;
import io.supportplatform.kit.transaction.PgTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What operators do with contracts. */
@Path("/api/contracts/v1/operations/contracts")
@RolesAllowed("operator")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
class ContractOperationsResource {

    private static final String BASE = "/api/contracts/v1/operations/contracts/";

    private final IssueContract issueContract;
    private final ActivateContract activateContract;
    private final ContractRepository contracts;
    private final PgTransaction transactions;
    private final SecretFingerprints fingerprints;
    private final PgIdempotency idempotency;
    private final ContractProblems problems;
    private final CurrentCaller caller;
    private final PublicLinks links;

    ContractOperationsResource(
            IssueContract issueContract,
            ActivateContract activateContract,
            ContractRepository contracts,
            PgTransaction transactions,
            SecretFingerprints fingerprints,
            PgIdempotency idempotency,
            ContractProblems problems,
            CurrentCaller caller,
            PublicLinks links) {
        this.issueContract = issueContract;
        this.activateContract = activateContract;
        this.contracts = contracts;
        this.transactions = transactions;
        this.fingerprints = fingerprints;
        this.idempotency = idempotency;
        this.problems = problems;
        this.caller = caller;
        this.links = links;
    }

    @POST
    @Operation(operationId = "issueContract", summary = "Issue a contract with its incidents")
    @APIResponseSchema(
            value = ContractJson.Issued.class,
            responseCode = "201",
            responseDescription = "Issued; of the Access ID only the last four characters are kept readable.")
    @APIResponse(
            responseCode = "400",
            description = "`invalid-contract-identifiers`, `validation-failed`, `malformed-body`.")
    @APIResponse(responseCode = "409", description = "`contract-number-taken`.")
    @APIResponse(responseCode = "422", description = "`idempotency-mismatch`.")
    public Uni<Response> issue(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ContractJson.IssueRequest body) {
        ContractIdentifiers ids =
                ContractIdentifiers.read(body.accessId(), body.contractNumber()).fold(read -> read, this::throwing);
        IssueContract.Terms terms = body.toTerms();
        return idempotency.once(
                key,
                "issue-contract",
                fingerprints.of(ids, terms),
                () -> issueContract
                        .issue(caller.get(), ids, terms)
                        .map(decision -> decision.fold(this::issued, refusal -> Answer.problem(problems.of(refusal)))));
    }

    @GET
    @Path("{contractId}")
    @Operation(operationId = "getIssuedContract", summary = "A contract as it was issued")
    @APIResponseSchema(
            value = ContractJson.Issued.class,
            responseCode = "200",
            responseDescription = "The contract; its entity tag is what activation expects.")
    @APIResponse(responseCode = "404", description = "`contract-not-found`.")
    public Uni<Response> get(@PathParam("contractId") UUID contractId, @Context Request request) {
        return transactions
                .run(tx -> contracts.find(tx, new ContractId(contractId)))
                .map(found -> found.orElseGet(() -> throwing(ContractRefusal.CONTRACT_NOT_FOUND)))
                .map(found -> ConditionalAnswer.of(request, found.version(), ContractJson.Issued.from(found, links)));
    }

    @POST
    @Path("{contractId}/activate")
    @Operation(operationId = "activateContract", summary = "Take an issued contract into use")
    @APIResponseSchema(value = ContractJson.Issued.class, responseCode = "200", responseDescription = "Active.")
    @APIResponse(responseCode = "404", description = "`contract-not-found`.")
    @APIResponse(responseCode = "409", description = "`contract-already-activated`.")
    @APIResponse(responseCode = "412", description = "`stale-version`.")
    @APIResponse(responseCode = "423", description = "`contract-frozen`, `contract-suspended`.")
    @APIResponse(responseCode = "428", description = "`precondition-required`.")
    public Uni<Response> activate(
            @PathParam("contractId") UUID contractId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return activateContract
                .activate(caller.get(), new ContractId(contractId), ExpectedVersion.fromHeader(ifMatch))
                .map(decision -> decision.fold(contract -> contract, this::throwing))
                .map(contract -> Response.ok(ContractJson.Issued.from(contract, links))
                        .tag(Etags.of(contract.version()))
                        .build());
    }

    private Answer issued(Contract contract) {
        return Answer.created(links.to(BASE + contract.id()), ContractJson.Issued.from(contract, links))
                .withVersion(contract.version());
    }

    private <T> T throwing(ContractRefusal refusal) {
        throw problems.of(refusal).toException();
    }
}
