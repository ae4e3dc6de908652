package io.supportplatform.requests.desk;

import io.supportplatform.requests.directory.domain.AdvocateId;
import io.supportplatform.requests.directory.domain.TeamId;
import io.supportplatform.requests.ticket.domain.TransferProposal;
import io.supportplatform.requests.ticket.domain.TransferReason;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of the desk. */
final class DeskJson {

    private static final int MAX_TEXT = 2_000;

    private DeskJson() {}

    @Schema(name = "AssignRequest")
    record AssignRequest(
            @NotNull UUID advocateId,

            @Schema(description = "Required when the request already has an advocate.") @Nullable @Size(max = MAX_TEXT)
            String reason) {

        AdvocateId toAdvocate() {
            return new AdvocateId(advocateId);
        }

        Optional<String> toReason() {
            return Optional.ofNullable(reason);
        }
    }

    @Schema(name = "TransferRequest")
    record TransferRequest(
            @NotNull UUID toTeamId,
            @Schema(examples = "SKILL") @NotNull TransferReason reason,

            @Schema(description = "A word to the colleagues.") @NotBlank @Size(max = MAX_TEXT)
            String text) {

        TransferProposal toProposal() {
            return new TransferProposal(new TeamId(toTeamId), reason, Optional.of(text));
        }
    }

    @Schema(name = "ReturnTransferRequest")
    record ReturnRequest(
            @Schema(description = "What the other team should know.") @NotBlank @Size(max = MAX_TEXT)
            String reason) {}
}
