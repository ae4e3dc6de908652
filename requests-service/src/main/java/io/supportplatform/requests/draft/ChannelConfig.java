package io.supportplatform.requests.draft;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import io.supportplatform.requests.ticket.domain.Channel;
import java.util.Map;

/** Which client application stands for which channel; a client that is not listed is an integration. */
@ConfigMapping(prefix = "platform.channels")
interface ChannelConfig {

    /** Channel by client id, for example {@code platform.channels."spa"=PORTAL}. */
    @WithParentName
    Map<String, Channel> byClient();

    /** The channel of a client; only a listed one can be the portal, and so lead to a booked call. */
    default Channel of(String clientId) {
        return byClient().getOrDefault(clientId, Channel.API);
    }
}
