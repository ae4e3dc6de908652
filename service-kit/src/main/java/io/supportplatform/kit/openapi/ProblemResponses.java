package io.supportplatform.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation the problems that follow from its shape: what the conventions promise, the document says. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/Problem";

    private static final Map<Integer, String> MEANINGS = Map.ofEntries(
            Map.entry(400, "Malformed or invalid input; `violations` names every fault"),
            Map.entry(401, "No acceptable bearer token"),
            Map.entry(403, "Your role or kind of account may not do this"),
            Map.entry(404, "No such resource, or not visible to you"),
            Map.entry(409, "Refused by a rule or by the present state; `code` and `remedy` say how to go on"),
            Map.entry(412, "Changed since you read it"),
            Map.entry(413, "The body is too large"),
            Map.entry(422, "Understood, but a rule stands against it"),
            Map.entry(428, "If-Match is missing"),
            Map.entry(429, "Too many requests; wait for Retry-After"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("Problem", problem());
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach(ProblemResponses::complete);
        }
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().values().forEach(ProblemResponses::describeOwnProblems);
        item.getOperations()
                .forEach((method, operation) -> statuses(path, item, method, operation).stream()
                        .filter(status -> !operation.getResponses().hasAPIResponse(Integer.toString(status)))
                        .forEach(status ->
                                operation.getResponses().addAPIResponse(Integer.toString(status), response(status))));
    }

    // A service that names the codes of an operation need not repeat what every problem looks like.
    private static void describeOwnProblems(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if ((status.startsWith("4") || status.startsWith("5")) && response.getContent() == null) {
                response.setContent(content());
            }
        });
    }

    private static Set<Integer> statuses(String path, PathItem item, PathItem.HttpMethod method, Operation operation) {
        var statuses = new TreeSet<Integer>(List.of(400));
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            statuses.add(429);
        } else {
            statuses.addAll(List.of(401, 403));
        }
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (method != PathItem.HttpMethod.GET) {
            statuses.addAll(List.of(409, 413));
        }
        if (takes(item, operation, "If-Match")) {
            statuses.addAll(List.of(412, 428));
        }
        if (takes(item, operation, "Idempotency-Key")) {
            statuses.add(422);
        }
        return statuses;
    }

    private static boolean takes(PathItem item, Operation operation, String header) {
        return named(item.getParameters(), header) || named(operation.getParameters(), header);
    }

    private static boolean named(List<Parameter> parameters, String header) {
        return parameters != null && parameters.stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    private static APIResponse response(int status) {
        return OASFactory.createAPIResponse()
                .description(MEANINGS.getOrDefault(status, "Refused"))
                .content(content());
    }

    private static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
    }

    private static Schema problem() {
        return object(
                        "Why a request was refused (RFC 9457). Texts are in the language of Accept-Language; codes never change.")
                .addProperty(
                        "type", text("Stable identifier, `/problems/<slug>`").addExample("/problems/slot-taken"))
                .addProperty("code", text("The slug in upper snake case").addExample("SLOT_TAKEN"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("title", text("What it is, in a few words"))
                .addProperty("detail", text("What it means here and what to do"))
                .addProperty("instance", text("Path of the request"))
                .addProperty("reasons", list(text("A code")))
                .addProperty(
                        "remedy",
                        list(object("A way on")
                                .addProperty("code", text("Stable"))
                                .addProperty("text", text("For people"))))
                .addProperty(
                        "violations",
                        list(object("One fault of the input")
                                .addProperty("field", text("JSON pointer or parameter name"))
                                .addProperty("code", text("Stable"))
                                .addProperty("message", text("For people"))))
                .addProperty("helpLink", text("Where to read more"))
                .addProperty("traceId", text("Quote it to support"))
                .required(List.of("type", "code", "status", "title"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static Schema list(Schema items) {
        return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(items);
    }
}
