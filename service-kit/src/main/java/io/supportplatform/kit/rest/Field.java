package io.supportplatform.kit.rest;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Names the input that a validation message is about, as the caller knows it: a JSON pointer or a parameter name. */
final class Field {

    private Field() {}

    /** The path without the Java method and body parameter it starts with. */
    static String of(Path path) {
        String pointer = StreamSupport.stream(path.spliterator(), false)
                .filter(node ->
                        node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT)
                .map(Field::step)
                .collect(Collectors.joining());
        return pointer.isEmpty() ? parameter(path) : pointer;
    }

    private static String step(Path.Node node) {
        String index = node.getIndex() == null ? "" : "/" + node.getIndex();
        return node.getKind() == ElementKind.CONTAINER_ELEMENT ? index : index + "/" + node.getName();
    }

    private static String parameter(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = String.valueOf(node.getName());
        }
        return name;
    }
}
