package io.supportplatform.requests.profile;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.Etags;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.contact.domain.ContactDetails;
import io.supportplatform.requests.profile.domain.Profile;
import io.supportplatform.requests.violation.ViolationProblems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The caller's own profile. */
@Path("/api/requests/v1/profile")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Profile")
@Authenticated
class ProfileResource {

    private final CurrentCaller caller;
    private final SaveProfile saveProfile;
    private final ShowProfile showProfile;

    ProfileResource(CurrentCaller caller, SaveProfile saveProfile, ShowProfile showProfile) {
        this.caller = caller;
        this.saveProfile = saveProfile;
        this.showProfile = showProfile;
    }

    @GET
    @Operation(operationId = "getProfile", summary = "Your profile; 404 PROFILE_REQUIRED until you complete it")
    public Uni<RestResponse<ProfileJson.View>> show() {
        return showProfile
                .show(caller.get())
                .map(found -> found.map(ProfileResource::answer)
                        .orElseThrow(() -> Problem.of(404, "profile-required")
                                .remedy(List.of("COMPLETE_PROFILE"))
                                .toException()));
    }

    @PUT
    @Operation(operationId = "putProfile", summary = "Complete your profile once, or change its defaults (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "The profile as it is then",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ProfileJson.View.class)))
    @APIResponse(
            responseCode = "422",
            description = "NAME_IS_READ_ONLY, COUNTRY_UNKNOWN, TIME_ZONE_UNKNOWN, LANGUAGE_MALFORMED")
    public Uni<RestResponse<ProfileJson.View>> save(
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ProfileJson.Request body) {
        ContactDetails details = body.toDetails().fold(valid -> valid, violations -> {
            throw ViolationProblems.of(violations).toException();
        });
        return saveProfile.save(caller.get(), details, ifMatch).map(ProfileResource::answer);
    }

    private static RestResponse<ProfileJson.View> answer(Versioned<Profile> profile) {
        return RestResponse.ResponseBuilder.ok(ProfileJson.View.from(profile.value()))
                .tag(Etags.of(profile.version()))
                .build();
    }
}
