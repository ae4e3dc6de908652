package io.supportplatform.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who the mails come from and where their links lead. */
@ConfigMapping(prefix = "platform.mail")
public interface MailConfig {

    /** Sender of appointment mails and organizer of their calendar entries, {@code Name <address>}; never change the address. */
    @WithDefault("Appointments in Partner Center <appointments@support.example>")
    String from();

    /** Sender of mails about requests, {@code Name <address>}. */
    @WithDefault("Support requests in Partner Center <requests@support.example>")
    String requestsFrom();

    /** Page of a request in the portal; {@code {ticketId}} stands for its id. */
    @WithDefault("http://localhost:3000/requests/{ticketId}")
    String requestPage();
}
