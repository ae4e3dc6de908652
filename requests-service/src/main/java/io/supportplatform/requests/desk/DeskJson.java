package io.supportplatform.requests.desk;

import io.supportplatform.kit.text.Characters;
import io.supportplatform.kit.text.Text;
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

    @Schema(name = "AssignRequest", examples = """
            {"advocateId":"01a1f424-92c0-7852-a2ad-f74518bbb70c","reason":"Speaks Polish."}""")
    record AssignRequest(
            @NotNull UUID advocateId,

            @Schema(
                    description =
                            "Required when the request already has an advocate, or the new one does not speak its language.")
            @Nullable
            @Size(max = MAX_TEXT)
            @Text(Characters.STORABLE)
            String reason) {

        AdvocateId toAdvocate() {
            return new AdvocateId(advocateId);
        }

        Optional<String> toReason() {
            return Optional.ofNullable(reason);
        }
    }

    @Schema(name = "TransferRequest", examples = """
            {"toTeamId":"01a1f41c-5560-7973-b935-263da0245a34","reason":"SKILL",
             "text":"The cause is in the network, not in the file server."}""")
    record TransferRequest(
            @NotNull UUID toTeamId,
            @Schema(examples = "SKILL") @NotNull TransferReason reason,

            @Schema(
                    description = "Why, in words that the customer may read: they are in the mail about a booked call"
                            + " that the transfer cancels.")
            @NotBlank
            @Size(max = MAX_TEXT)
            @Text(Characters.STORABLE)
            String text) {

        TransferProposal toProposal() {
            return new TransferProposal(new TeamId(toTeamId), reason, Optional.of(text));
        }
    }

    /** An empty object, or no body at all: the proposal says everything. */
    @Schema(name = "AcceptTransferRequest", examples = """
            {}""")
    record AcceptRequest() {}

    @Schema(name = "ReturnTransferRequest", examples = """
            {"reason":"Logs of the domain controller are missing; please attach them first."}""")
    record ReturnRequest(
            @Schema(description = "What the other team should know.")
            @NotBlank
            @Size(max = MAX_TEXT)
            @Text(Characters.STORABLE)
            String reason) {}
}
