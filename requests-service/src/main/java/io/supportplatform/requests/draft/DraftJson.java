package io.supportplatform.requests.draft;

import io.supportplatform.kit.text.Characters;
import io.supportplatform.kit.text.Text;
import io.supportplatform.requests.AccountJson;
import io.supportplatform.requests.PhoneNumber;
import io.supportplatform.requests.Slug;
import io.supportplatform.requests.catalogue.domain.Choice;
import io.supportplatform.requests.catalogue.domain.ProblemId;
import io.supportplatform.requests.contact.domain.Location;
import io.supportplatform.requests.contact.domain.PreferredMethod;
import io.supportplatform.requests.ticket.domain.ContractId;
import io.supportplatform.requests.ticket.domain.ProblemStep;
import io.supportplatform.requests.ticket.domain.ReservationId;
import io.supportplatform.requests.ticket.domain.Severity;
import io.supportplatform.requests.ticket.domain.Warning;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of the six steps. */
final class DraftJson {

    private DraftJson() {}

    /** An empty object: everything about a new request is known from the token or follows in the steps. */
    @Schema(name = "StartRequest", examples = """
            {}""")
    record StartRequest() {}

    @Schema(name = "ProblemStepRequest", examples = """
            {"productId":"windows-server","version":"2025","category":"STORAGE","problemId":"file-server-fails-to-start",
             "title":"The file server does not start","description":"Since the last update the service stops with error 5.",
             "startedAt":"2026-11-19T21:00:00Z","hardToReach":true}""")
    record ProblemRequest(
            @Schema(examples = "windows-server") @NotNull @Size(max = Slug.MAX) @Pattern(regexp = Slug.PATTERN)
            String productId,

            @Schema(examples = "2025") @NotBlank @Size(max = 64) @Text(Characters.STORABLE)
            String version,

            @Schema(examples = "STORAGE") @NotBlank @Size(max = 64) @Text(Characters.STORABLE)
            String category,

            @Schema(examples = "file-server-fails-to-start")
            @NotNull
            @Size(max = Slug.MAX)
            @Pattern(regexp = Slug.PATTERN)
            String problemId,

            @Schema(examples = "File server does not start after an update")
            @NotBlank
            @Size(max = ProblemStep.MAX_TITLE)
            @Text(Characters.STORABLE)
            String title,

            @NotBlank @Size(max = ProblemStep.MAX_DESCRIPTION) @Text(Characters.STORABLE)
            String description,

            @Nullable Instant startedAt,

            @Schema(description = "You are hard to reach unplanned; a booked call is then recommended.")
            boolean hardToReach) {

        SaveProblemStep.Described toDescribed() {
            var choice = new Choice(productId, version, category, new ProblemId(problemId));
            return new SaveProblemStep.Described(choice, title, description, startedAt, hardToReach);
        }
    }

    @Schema(name = "PlanStepRequest", examples = """
            {"contractId":"01a1f46d-d0c0-7cc8-b21d-6375c494d043","severity":"MODERATE","twentyFourSeven":false}""")
    record PlanRequest(
            @Schema(description = "The contract to use; a severity without one is refused.") @Nullable
            UUID contractId,

            @Schema(description = "A reservation placed in contracts-service.") @Nullable
            UUID reservationId,

            @Schema(examples = "MODERATE") @NotNull Severity severity,

            @Schema(description = "Work around the clock; with CRITICAL only.")
            boolean twentyFourSeven) {

        SavePlanStep.Chosen toChosen() {
            return new SavePlanStep.Chosen(
                    Optional.ofNullable(contractId).map(ContractId::new).orElse(null),
                    Optional.ofNullable(reservationId).map(ReservationId::new).orElse(null),
                    severity,
                    twentyFourSeven);
        }
    }

    /** A person: exactly one of the three. */
    @Schema(name = "ContactReference")
    record ContactRequest(
            @Schema(description = "Yourself.") @Nullable Boolean me,

            @Schema(description = "An account of your tenant with a profile.") @Nullable @Valid
            AccountJson account,

            @Schema(description = "A colleague of your tenant, known or not.", examples = "ben@northwind.example")
            @Nullable
            @Email
            @Size(min = 3, max = 254)
            @Text(Characters.STORABLE)
            String email) {

        ContactReference toReference() {
            return new ContactReference(
                    Boolean.TRUE.equals(me),
                    Optional.ofNullable(account).map(AccountJson::toAccountId),
                    Optional.ofNullable(email));
        }
    }

    @Schema(name = "ContactStepRequest", examples = """
            {"primary":{"me":true},"phone":"+48 22 123 45 67","preferredMethod":"EMAIL","country":"POL",
             "timeZone":"Europe/Warsaw","language":"pl"}""")
    record PrimaryRequest(
            @NotNull @Valid ContactRequest primary,

            @Schema(description = "Required for method PHONE or severity CRITICAL.", examples = "+48 22 123 45 67")
            @Nullable
            @Size(max = PhoneNumber.MAX)
            @Pattern(regexp = PhoneNumber.PATTERN)
            String phone,

            @Schema(examples = "EMAIL") @NotNull PreferredMethod preferredMethod,

            @Schema(description = "ISO 3166 alpha-3.", examples = "POL") @NotNull @Size(max = 3)
            String country,

            @Schema(description = "IANA name; it routes the request.", examples = "Europe/Warsaw")
            @NotNull
            @Size(max = 64)
            String timeZone,

            @Schema(description = "BCP 47; calls and mails are in it.", examples = "pl") @NotNull @Size(max = 35)
            String language) {

        SaveContactStep.Entered toEntered() {
            return new SaveContactStep.Entered(
                    primary.toReference(), phone, preferredMethod, Location.of(country, timeZone, language));
        }
    }

    @Schema(name = "SharingStepRequest", examples = """
            {"additional":[{"email":"ben@northwind.example"}]}""")
    record SharingRequest(@NotNull @Size(max = 50) List<@NotNull @Valid ContactRequest> additional) {

        List<ContactReference> toReferences() {
            return additional.stream().map(ContactRequest::toReference).toList();
        }
    }

    @Schema(name = "ReviewStepRequest", examples = """
            {"acknowledgedWarnings":[]}""")
    record ReviewRequest(@NotNull Set<@NotNull Warning> acknowledgedWarnings) {}
}
