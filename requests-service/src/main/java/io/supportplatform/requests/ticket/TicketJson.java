package io.supportplatform.requests.ticket;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.supportplatform.requests.AccountJson;
import io.supportplatform.requests.appointment.AppointmentJson;
import io.supportplatform.requests.contact.domain.PreferredMethod;
import io.supportplatform.requests.ticket.domain.Channel;
import io.supportplatform.requests.ticket.domain.ContactRole;
import io.supportplatform.requests.ticket.domain.Severity;
import io.supportplatform.requests.ticket.domain.StepState;
import io.supportplatform.requests.ticket.domain.TicketState;
import io.supportplatform.requests.ticket.domain.TransferReason;
import io.supportplatform.requests.ticket.domain.Warning;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request as it is sent: whole, or as a row of a list. */
public final class TicketJson {

    private TicketJson() {}

    /** A request with everything its viewer may know. In review it is exactly what will be submitted. */
    @Schema(name = "SupportRequest")
    public record View(
            UUID id,

            @Schema(
                    description = "16 digits, the last a check digit; there once submitted.",
                    examples = "2026112000000017")
            @Nullable
            String number,

            TicketState state,

            @Schema(
                    description =
                            "What you may do now: edit, submit, discard, assign, transfer, accept-transfer, return-transfer.")
            List<String> allowedActions,

            Channel channel,
            List<StepView> steps,
            @Nullable ProblemView problem,
            @Nullable PlanView plan,

            @Schema(description = "Until step 3 is saved, the defaults of your profile when the draft was started.")
            ContactView contact,

            List<ParticipantView> contacts,

            @Schema(description = "What you should know before submitting; acknowledge it in the review.")
            List<Warning> warnings,

            @Nullable Reference team,
            @Nullable AdvocateReference advocate,
            @Nullable ExpectedAssignmentView expectedAssignment,
            @Nullable TransferView transfer,
            AppointmentJson appointment,
            @Nullable SubmissionView submission,
            Map<String, URI> links,
            long version,
            Instant createdAt,
            @Nullable Instant submittedAt) {}

    @Schema(name = "Step")
    public record StepView(int step, String name, StepState state) {}

    @Schema(name = "ProblemStep")
    public record ProblemView(
            String productId,
            @Nullable String productName,
            String version,
            String category,
            String problemId,
            String problemTitle,
            String title,
            String description,
            @Nullable Instant startedAt,
            boolean hardToReach,

            @Schema(description = "Whether a booked call is recommended; it is never required.")
            boolean callRecommended) {}

    @Schema(name = "PlanStep")
    public record PlanView(UUID contractId, @Nullable UUID reservationId, Severity severity, boolean twentyFourSeven) {}

    @Schema(name = "ContactStep")
    public record ContactView(
            @Nullable String phone,
            PreferredMethod preferredMethod,
            String country,
            String timeZone,
            String language) {}

    /** A contact: an account, or an address that waits for one. */
    @Schema(name = "Contact")
    public record ParticipantView(
            ContactRole role,
            @Schema(examples = {"BOUND", "PENDING"}) String state,
            boolean me,
            @Nullable AccountJson account,
            @Nullable String email) {}

    @Schema(name = "TeamReference")
    public record Reference(UUID id, String name) {}

    @Schema(name = "AdvocateReference")
    public record AdvocateReference(UUID id, String displayName) {}

    @Schema(name = "ExpectedAssignment")
    public record ExpectedAssignmentView(LocalDate from, LocalDate to) {}

    /** A transfer that the other team has not decided on; for staff only. */
    @Schema(name = "TransferProposal")
    public record TransferView(
            Reference toTeam,
            TransferReason reason,
            @Nullable String text) {}

    /** How the latest try to submit ended. */
    @Schema(name = "SubmissionSummary")
    public record SubmissionView(UUID attemptId, String outcome, List<String> reasons, List<String> remedies) {}

    /** A request in a list. */
    @Schema(name = "SupportRequestRow")
    public record RowView(
            UUID id,
            @Nullable String number,
            TicketState state,
            @Nullable String title,
            @Nullable String productId,
            @JsonProperty("version") @Nullable String productVersion,
            @Nullable Severity severity,
            @Nullable Reference team,
            @Nullable AdvocateReference advocate,
            AppointmentJson appointment,
            Map<String, URI> links,
            Instant createdAt,
            @Nullable Instant submittedAt) {}

    /** A page of rows, with the way to a new request. */
    @Schema(name = "SupportRequestPage")
    public record RowPage(List<RowView> items, @Nullable String next, Map<String, URI> links) {}
}
