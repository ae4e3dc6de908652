package io.supportplatform.contracts.contract;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.contract.domain.ContractIdentifiers;
import io.supportplatform.contracts.contract.domain.ContractRefusal;
import io.supportplatform.contracts.contract.domain.SourceAddress;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.Answer;
import io.supportplatform.kit.rest.PgIdempotency;
import io.supportplatform.kit.rest.PublicLinks;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Puts contracts on the caller's sign-in and takes them off again. */
@Path("/api/contracts/v1/contract-registrations")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contract registrations")
class ContractRegistrationResource {

    private final RegisterContract registerContract;
    private final UnlinkContract unlinkContract;
    private final SecretFingerprints fingerprints;
    private final PgIdempotency idempotency;
    private final ContractProblems problems;
    private final CurrentCaller caller;
    private final PublicLinks links;

    ContractRegistrationResource(
            RegisterContract registerContract,
            UnlinkContract unlinkContract,
            SecretFingerprints fingerprints,
            PgIdempotency idempotency,
            ContractProblems problems,
            CurrentCaller caller,
            PublicLinks links) {
        this.registerContract = registerContract;
        this.unlinkContract = unlinkContract;
        this.fingerprints = fingerprints;
        this.idempotency = idempotency;
        this.problems = problems;
        this.caller = caller;
        this.links = links;
    }

    @POST
    @Operation(
            operationId = "registerContract",
            summary = "Put a contract on this sign-in",
            description =
                    "Needs both ids once; from then on the contract is listed. Whoever registers the same ids shares the balance.")
    @APIResponseSchema(value = ContractJson.View.class, responseCode = "201", responseDescription = "Registered.")
    @APIResponse(
            responseCode = "400",
            description = "`invalid-contract-identifiers`, `validation-failed`, `malformed-body`.")
    @APIResponse(responseCode = "404", description = "`contract-not-found`: one of the ids is wrong, or both.")
    @APIResponse(responseCode = "409", description = "`contract-already-registered` with the contract and its reasons.")
    @APIResponse(responseCode = "422", description = "`idempotency-mismatch`.")
    @APIResponse(responseCode = "429", description = "`registration-attempts-exceeded` with Retry-After.")
    public Uni<Response> register(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ContractJson.RegisterRequest body,
            @Context HttpServerRequest request) {
        ContractIdentifiers ids = identifiers(body);
        SourceAddress source = SourceAddress.of(request.remoteAddress().hostAddress());
        return idempotency.once(
                key,
                "register-contract",
                fingerprints.of(ids),
                () -> registerContract
                        .register(caller.get(), source, ids)
                        .map(decision -> decision.fold(this::registered, this::refused)));
    }

    @DELETE
    @Path("{contractId}")
    @Operation(operationId = "unlinkContract", summary = "Take a contract off this sign-in; the others keep it")
    @APIResponse(responseCode = "204", description = "Taken off.")
    @APIResponse(responseCode = "404", description = "`contract-not-linked`: not on this sign-in.")
    public Uni<Response> unlink(@PathParam("contractId") UUID contractId) {
        return unlinkContract
                .unlink(caller.get(), new ContractId(contractId))
                .map(decision -> decision.fold(id -> Response.noContent().build(), refusal -> throwing(refusal)));
    }

    private ContractIdentifiers identifiers(ContractJson.RegisterRequest body) {
        return ContractIdentifiers.read(body.accessId(), body.contractNumber()).fold(ids -> ids, this::throwing);
    }

    private Answer registered(LinkedContract linked) {
        return Answer.created(
                        links.to(ContractJson.BASE + linked.contract().id()), ContractJson.View.from(linked, links))
                .withVersion(linked.revision());
    }

    // A miss is stored with its key, so that a repeated request is not counted as another guess.
    // Being blocked is not an answer to the ids at all and must be gone with the next try.
    private Answer refused(RegistrationRefusal refusal) {
        return switch (refusal) {
            case RegistrationRefusal.AttemptsExceeded blocked ->
                throw problems.of(blocked).toException();
            case RegistrationRefusal.NotFound missed -> Answer.problem(problems.of(missed));
            case RegistrationRefusal.AlreadyRegistered known -> Answer.problem(problems.of(known));
        };
    }

    private <T> T throwing(ContractRefusal refusal) {
        throw problems.of(refusal).toException();
    }
}
