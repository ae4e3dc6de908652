package io.supportplatform.kit.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.type.CollectionType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Tells whether two bodies are the same, in every process alike. A set of enums has another order in each JVM, so that the plain
 * JSON of one body differs between replicas and after a restart; here sets and maps are sorted, and only lists keep their order.
 */
@Singleton
class Fingerprints {

    private final ObjectMapper sorted;

    Fingerprints(ObjectMapper json) {
        this.sorted = json.copy()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .registerModule(new SimpleModule("sorted-sets").setSerializerModifier(new SortedSets()));
    }

    byte[] of(Object body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(sorted.writeValueAsBytes(body));
        } catch (JsonProcessingException bug) {
            throw new IllegalArgumentException("a body that is no JSON: " + body, bug);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class SortedSets extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonSerializer<?> modifyCollectionSerializer(
                SerializationConfig config, CollectionType type, BeanDescription bean, JsonSerializer<?> serializer) {
            return Set.class.isAssignableFrom(type.getRawClass()) ? new SortedSet() : serializer;
        }
    }

    private static final class SortedSet extends JsonSerializer<Collection<?>> {

        @Override
        public void serialize(Collection<?> set, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            List<String> elements = new ArrayList<>();
            for (Object element : set) {
                elements.add(((ObjectMapper) generator.getCodec()).writeValueAsString(element));
            }
            elements.sort(String::compareTo);
            generator.writeStartArray();
            for (String element : elements) {
                generator.writeRawValue(element);
            }
            generator.writeEndArray();
        }
    }
}
