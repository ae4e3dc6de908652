package io.supportplatform.local;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a stack is started with.
 *
 * @param environment extra variables for every service, such as a clock offset
 * @param jvm options of the services' JVMs after the launcher's own, which suit a small machine and a short life
 * @param replicas how many copies of each service run
 * @param supervised whether the stack starts again what dies; who breaks it on purpose may prefer to do that himself
 * @param detours the services that reach their servers through a proxy
 * @param say takes one line per thing that happens
 */
public record StackOptions(
        Workspace workspace,
        Ports ports,
        Map<String, String> environment,
        List<String> jvm,
        int replicas,
        boolean supervised,
        Map<ServiceModule, Detour> detours,
        Consumer<String> say) {

    public static StackOptions of(Workspace workspace, Ports ports) {
        return new StackOptions(workspace, ports, Map.of(), List.of(), 1, true, Map.of(), line -> {});
    }

    public StackOptions with(String variable, String value) {
        var more = new LinkedHashMap<>(environment);
        more.put(variable, value);
        return new StackOptions(workspace, ports, more, jvm, replicas, supervised, detours, say);
    }

    public StackOptions jvm(String... options) {
        return new StackOptions(workspace, ports, environment, List.of(options), replicas, supervised, detours, say);
    }

    public StackOptions replicas(int wanted) {
        return new StackOptions(workspace, ports, environment, jvm, wanted, supervised, detours, say);
    }

    public StackOptions unsupervised() {
        return new StackOptions(workspace, ports, environment, jvm, replicas, false, detours, say);
    }

    public StackOptions detour(ServiceModule service, Detour detour) {
        var more = new EnumMap<ServiceModule, Detour>(ServiceModule.class);
        more.putAll(detours);
        more.put(service, detour);
        return new StackOptions(workspace, ports, environment, jvm, replicas, supervised, more, say);
    }

    public StackOptions saying(Consumer<String> listener) {
        return new StackOptions(workspace, ports, environment, jvm, replicas, supervised, detours, listener);
    }
}
