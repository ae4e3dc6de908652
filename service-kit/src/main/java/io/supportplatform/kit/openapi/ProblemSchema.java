package io.supportplatform.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says of the refusals that a service names what they really look like: the problem library fills in a schema of its own,
 * which knows neither code nor remedy.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemSchema implements OASFilter {

    private static final String LIBRARY = "#/components/schemas/HttpProblem";
    private static final String OURS = "#/components/schemas/Problem";

    @Override
    public APIResponse filterAPIResponse(APIResponse response) {
        if (response.getContent() != null) {
            response.getContent().getMediaTypes().values().forEach(ProblemSchema::replace);
        }
        return response;
    }

    private static void replace(MediaType type) {
        if (type.getSchema() != null && LIBRARY.equals(type.getSchema().getRef())) {
            type.getSchema().setRef(OURS);
        }
    }
}
