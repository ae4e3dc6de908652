package io.supportplatform.requests;

import io.supportplatform.kit.rest.Etags;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** What a PUT left behind: the value, its version, and whether it is new. */
public record Stored<T>(T value, long version, boolean created) {

    public <V> RestResponse<V> toResponse(Function<? super T, V> view) {
        var status = created ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        return RestResponse.ResponseBuilder.create(status, view.apply(value))
                .tag(Etags.of(version))
                .build();
    }
}
