package io.supportplatform.requests.profile;

import io.supportplatform.kit.decision.Decision;
import io.supportplatform.requests.PhoneNumber;
import io.supportplatform.requests.contact.domain.ContactDetails;
import io.supportplatform.requests.contact.domain.Location;
import io.supportplatform.requests.contact.domain.PreferredMethod;
import io.supportplatform.requests.profile.domain.Profile;
import io.supportplatform.requests.violation.Violation;
import io.supportplatform.requests.violation.ViolationCode;
import io.supportplatform.requests.violation.Violations;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of the profile. */
final class ProfileJson {

    private ProfileJson() {}

    /** What a caller may set; the names are listed only to be refused with a reason of their own. */
    @Schema(name = "ProfileRequest", examples = """
            {"phone":"+48 22 123 45 67","preferredMethod":"EMAIL","country":"POL","timeZone":"Europe/Warsaw","language":"pl"}""")
    record Request(
            @Schema(description = "Read-only: it comes from the account.") @Nullable
            String givenName,

            @Schema(description = "Read-only: it comes from the account.") @Nullable
            String familyName,

            @Schema(description = "Read-only: it comes from the account.") @Nullable
            String email,

            @Schema(examples = "+48 22 123 45 67")
            @Nullable
            @Size(max = PhoneNumber.MAX)
            @Pattern(regexp = PhoneNumber.PATTERN)
            String phone,

            @Schema(examples = "EMAIL") @NotNull PreferredMethod preferredMethod,

            @Schema(description = "ISO 3166 alpha-3.", examples = "POL") @NotNull @Size(max = 3)
            String country,

            @Schema(description = "IANA name.", examples = "Europe/Warsaw") @NotNull @Size(max = 64)
            String timeZone,

            @Schema(description = "BCP 47.", examples = "pl") @NotNull @Size(max = 35)
            String language) {

        Decision<ContactDetails, List<Violation>> toDetails() {
            var location = Location.of(country, timeZone, language);
            return new Violations()
                    .when(givenName != null, "/givenName", ViolationCode.NAME_IS_READ_ONLY)
                    .when(familyName != null, "/familyName", ViolationCode.NAME_IS_READ_ONLY)
                    .when(email != null, "/email", ViolationCode.NAME_IS_READ_ONLY)
                    .addAll(location.fold(valid -> List.<Violation>of(), found -> found))
                    .decide(() -> location)
                    .flatMap(found -> found)
                    .map(valid -> new ContactDetails(phone, preferredMethod, valid));
        }
    }

    /** A profile as its owner sees it. */
    @Schema(name = "Profile")
    record View(
            String givenName,
            String familyName,
            @Nullable String email,
            boolean emailVerified,
            @Nullable String phone,
            PreferredMethod preferredMethod,
            String country,
            String timeZone,
            String language) {

        static View from(Profile profile) {
            var defaults = profile.defaults();
            return new View(
                    profile.givenName(),
                    profile.familyName(),
                    profile.email(),
                    profile.emailVerified(),
                    defaults.phone(),
                    defaults.preferredMethod(),
                    defaults.location().country(),
                    defaults.location().timeZone().getId(),
                    defaults.location().language());
        }
    }
}
