package io.supportplatform.requests.directory;

import io.supportplatform.kit.text.Characters;
import io.supportplatform.kit.text.Text;
import io.supportplatform.requests.AccountJson;
import io.supportplatform.requests.LanguageTag;
import io.supportplatform.requests.Slug;
import io.supportplatform.requests.directory.domain.Advocate;
import io.supportplatform.requests.directory.domain.AdvocateId;
import io.supportplatform.requests.directory.domain.Team;
import io.supportplatform.requests.directory.domain.TeamId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of teams and advocates. */
final class DirectoryJson {

    private DirectoryJson() {}

    /** A team as an operator defines it. */
    @Schema(name = "TeamRequest", examples = """
            {"name":"Windows Server Europe","schedules":true,"timeZone":"Europe/Warsaw","languages":["en","pl"],
             "products":["windows-server"],"autoAcceptTransfers":false}""")
    record TeamRequest(
            @Schema(examples = "Windows Server Europe") @NotBlank @Size(max = 200) @Text(Characters.STORABLE)
            String name,

            @Schema(description = "Whether the team takes booked calls.") @NotNull
            Boolean schedules,

            @Schema(examples = "Europe/Warsaw") @NotNull ZoneId timeZone,

            @NotEmpty @Size(max = 50)
            Set<@NotNull @Size(max = LanguageTag.MAX) @Pattern(regexp = LanguageTag.PATTERN) String> languages,

            @Schema(description = "Product slugs; empty means every product.") @NotNull @Size(max = 500)
            Set<@NotNull @Size(max = Slug.MAX) @Pattern(regexp = Slug.PATTERN) String> products,

            @NotNull Boolean autoAcceptTransfers) {

        Team toTeam(UUID id) {
            return new Team(new TeamId(id), name, schedules, timeZone, languages, products, autoAcceptTransfers);
        }
    }

    /** An advocate as an operator defines them. */
    @Schema(name = "AdvocateRequest", examples = """
            {"account":{"tenantId":"7f000000-0000-4000-8000-000000000001",
                        "objectId":"a0000000-0000-4000-8000-00000000e0e0"},
             "displayName":"Eve Moreau","email":"eve@support.example","teamId":"01a1f41b-6b00-7143-a089-7869ab9d1193",
             "languages":["en","pl"],"active":true}""")
    record AdvocateRequest(
            @NotNull @Valid AccountJson account,

            @Schema(examples = "Eve Moreau") @NotBlank @Size(max = 200) @Text(Characters.STORABLE)
            String displayName,

            @NotBlank @Email @Size(max = 254) @Text(Characters.STORABLE)
            String email,

            @NotNull UUID teamId,

            @NotEmpty @Size(max = 50)
            Set<@NotNull @Size(max = LanguageTag.MAX) @Pattern(regexp = LanguageTag.PATTERN) String> languages,

            @NotNull Boolean active) {

        Advocate toAdvocate(UUID id) {
            return new Advocate(
                    new AdvocateId(id),
                    account.toAccountId(),
                    displayName,
                    email,
                    new TeamId(teamId),
                    languages,
                    active);
        }
    }

    /** A team as everybody sees it. */
    @Schema(name = "Team")
    record TeamView(
            UUID id,
            String name,
            boolean schedules,
            String timeZone,
            List<String> languages,
            List<String> products,
            boolean autoAcceptTransfers) {

        static TeamView from(Team team) {
            return new TeamView(
                    team.id().value(),
                    team.name(),
                    team.schedules(),
                    team.timeZone().getId(),
                    sorted(team.languages()),
                    sorted(team.products()),
                    team.autoAcceptTransfers());
        }
    }

    /** An advocate as staff sees them. */
    @Schema(name = "Advocate")
    record AdvocateView(
            UUID id,
            AccountJson account,
            String displayName,
            String email,
            UUID teamId,
            List<String> languages,
            boolean active) {

        static AdvocateView from(Advocate advocate) {
            return new AdvocateView(
                    advocate.id().value(),
                    AccountJson.from(advocate.account()),
                    advocate.displayName(),
                    advocate.email(),
                    advocate.team().value(),
                    sorted(advocate.languages()),
                    advocate.active());
        }
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
