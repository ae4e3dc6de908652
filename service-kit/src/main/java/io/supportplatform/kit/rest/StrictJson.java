package io.supportplatform.kit.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Takes bodies at their word. Left to itself, Jackson reads 1.9 units as one, a severity of 0 as the first of the list, and of
 * a key given twice the last; each of them does something that nobody asked for.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    private static final List<CoercionInputShape> OTHER_TYPES = List.of(
            CoercionInputShape.Integer,
            CoercionInputShape.Float,
            CoercionInputShape.Boolean,
            CoercionInputShape.String);

    @Override
    @SuppressWarnings("deprecation") // the factory's builder is out of reach: Quarkus has made the mapper already
    public void customize(ObjectMapper mapper) {
        // JSON is UTF-8; what is no UTF-32 after all would be taken for trouble with the connection.
        mapper.getFactory().disable(JsonFactory.Feature.CHARSET_DETECTION);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        OTHER_TYPES.forEach(shape -> mapper.coercionConfigDefaults().setCoercion(shape, CoercionAction.Fail));
    }
}
