package io.supportplatform.scheduling.appointment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Size;

/** The public side of calls: join links and calendar ids. */
@ConfigMapping(prefix = "platform.join")
interface JoinConfig {

    /** Key of the join tokens, at least 32 characters; a new one makes every link already sent useless. */
    @Size(min = 32)
    String secret();

    /** How many unknown join links one address may try in a minute; a link that exists is never counted. */
    @WithDefault("60")
    int attemptsPerMinute();

    /** The part after the @ of calendar ids; must never change, or calendars would take a moved call for a new one. */
    @WithDefault("support.example")
    String uidDomain();
}
