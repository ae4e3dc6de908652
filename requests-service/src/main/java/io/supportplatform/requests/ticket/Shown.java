package io.supportplatform.requests.ticket;

import io.supportplatform.kit.rest.Answer;
import io.supportplatform.kit.rest.Etags;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;

/** A request as its viewer sees it. */
public record Shown(TicketJson.View view) {

    public RestResponse<TicketJson.View> toResponse() {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Etags.of(view.version()))
                .build();
    }

    public Answer toCreated() {
        return Answer.created(Objects.requireNonNull(view.links().get("self")), view)
                .withVersion(view.version());
    }
}
