package io.supportplatform.deploy.chart;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The objects of one rendering, each read into its Kubernetes type with unknown fields and wrong types refused. */
record Manifests(List<HasMetadata> objects) {

    /** Every kind the chart makes; another kind is added here first. */
    private static final Map<String, Class<? extends HasMetadata>> TYPES = Map.of(
            "v1/ServiceAccount", ServiceAccount.class,
            "v1/ConfigMap", ConfigMap.class,
            "v1/Service", Service.class,
            "apps/v1/Deployment", Deployment.class,
            "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class);

    private static final YAMLMapper STRICT = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .annotationIntrospector(new NoAnySetter())
            .build();

    static Manifests read(String yaml) {
        try (var documents = STRICT.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return new Manifests(documents.readAll().stream()
                    .filter(document -> !document.isNull() && !document.isMissingNode())
                    .<HasMetadata>map(Manifests::typed)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T extends HasMetadata> List<T> all(Class<T> type) {
        return objects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    Stream<Deployment> deployments() {
        return all(Deployment.class).stream();
    }

    /** The object of this type that belongs to a service, by its short name. */
    <T extends HasMetadata> T of(String service, Class<T> type) {
        return all(type).stream()
                .filter(object -> object.getMetadata().getName().equals(Chart.RELEASE + "-" + service))
                .findFirst()
                .orElseThrow(() -> new AssertionError(service + " has no " + type.getSimpleName()));
    }

    private static HasMetadata typed(JsonNode document) {
        var kind = document.path("apiVersion").asText() + "/"
                + document.path("kind").asText();
        var type = TYPES.get(kind);
        if (type == null) {
            throw new AssertionError("the chart makes a %s, which no test knows".formatted(kind));
        }
        ObjectReader reader = STRICT.readerFor(type);
        try {
            return reader.readValue(document);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: %s".formatted(kind, e.getMessage()), e);
        }
    }

    /** The models keep unknown fields in a map through an any-setter; without it Jackson reports them. */
    private static final class NoAnySetter extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
