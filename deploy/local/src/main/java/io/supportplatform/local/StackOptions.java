package io.supportplatform.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a stack is started with.
 *
 * @param environment extra variables for every service, such as a clock offset
 * @param say takes one line per thing that happens
 */
public record StackOptions(Workspace workspace, Ports ports, Map<String, String> environment, Consumer<String> say) {

    public static StackOptions of(Workspace workspace, Ports ports) {
        return new StackOptions(workspace, ports, Map.of(), line -> {});
    }

    public StackOptions with(String variable, String value) {
        var more = new LinkedHashMap<>(environment);
        more.put(variable, value);
        return new StackOptions(workspace, ports, more, say);
    }

    public StackOptions saying(Consumer<String> listener) {
        return new StackOptions(workspace, ports, environment, listener);
    }
}
